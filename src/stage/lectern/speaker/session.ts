import { Kept } from '../../kept.ts'

/** The secret that this tab's speaker view knows it by; the same again after the page is loaded anew, where it can be kept. */
export function sessionOf(deckKey: string): string {
  const kept = new Kept('session', `${deckKey}:session`)
  const known = kept.read()
  if (known !== null && /^[a-z0-9]{20,}$/.test(known)) return known
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('')
  kept.write(made)
  return made
}
