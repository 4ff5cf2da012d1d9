/** Text as it stands in XML: escaped, without the characters that XML 1.0 has no place for. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** English Metric Units, in which DrawingML counts: 914,400 an inch, and 96 px of the stage are an inch. */
export function emu(px: number): number {
  return Math.round(px * 9525)
}

/** Hundredths of a point, in which DrawingML counts sizes of letters. */
export function centipoints(px: number): number {
  return Math.round(px * 75)
}
