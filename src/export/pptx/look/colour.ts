/** A colour: the name of a theme's token, such as `ink`, or `#rrggbb`. */
export type Colour = string

/** Reads a colour of the style sheet; `null` for none at all (`none`, `transparent`) and for a paint that is no colour. */
export function readColour(value: string, current: Colour): Colour | null {
  if (value === 'currentColor' || value === 'currentcolor') return current
  const token = /^var\(--([\w-]+)(?:,\s*var\(--([\w-]+)\))?\)$/.exec(value)
  if (token) return token[2] ?? token[1] ?? null
  if (!value.startsWith('#')) return NAMED[value] ?? null
  return isClear(value) ? null : longHex(value)
}

/** With an alpha of zero, in either length. */
function isClear(value: string): boolean {
  return /^#(?:[\da-f]{3}0|[\da-f]{6}00)$/i.test(value)
}

const NAMED: Readonly<Record<string, Colour>> = { black: '#000000', white: '#ffffff', red: '#ff0000' }

function longHex(value: string): Colour {
  const digits = value.length < 7 ? value.slice(1, 4) : value.slice(1, 7)
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`
}

/** A colour as `#rrggbb`, by the tokens of a theme. */
export function hexOf(colour: Colour, tokens: ReadonlyMap<string, string>): string {
  if (colour.startsWith('#')) return colour
  const value = tokens.get(colour) ?? (colour === 'unjudged' ? tokens.get('panel') : undefined)
  return value === undefined ? '#000000' : longHex(value)
}
