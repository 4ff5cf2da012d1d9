/** Text as light markdown: what would be a mark there is one of its characters. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]~]/g, '\\$&')
}
