/** The secret that this tab's speaker view knows it by; the same again after the page is loaded anew, where it can be kept. */
export function sessionOf(deckKey: string): string {
  const key = `chronodeck:${deckKey}:session`
  const kept = read(key)
  if (kept !== null && /^[a-z0-9]{20,}$/.test(kept)) return kept
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('')
  try {
    sessionStorage.setItem(key, made)
  } catch {
    // It holds until the page is loaded anew.
  }
  return made
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
