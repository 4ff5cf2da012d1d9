/** Text in which no mark of light markdown is one. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]]/g, '\\$&')
}
