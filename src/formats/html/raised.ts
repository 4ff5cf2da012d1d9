const SQUARES: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' }

/**
 * A raised figure (`sup`) as the character that every font has, else behind a caret: m², 10^6. Letters, as of “19th”, stay
 * in line.
 */
export function raised(text: string): string {
  if (!/^[-+\u2212]?\d+$/.test(text)) return text
  return SQUARES[text] ?? `^${text}`
}
