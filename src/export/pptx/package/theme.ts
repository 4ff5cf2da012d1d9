import { SCHEME } from '../drawingml/paint.ts'
import { hexOf } from '../look/colour.ts'

/** Places of a theme's colours, by their names in it, in the order in which it has them. */
const PLACES = {
  dk1: 'ink',
  lt1: 'ground',
  dk2: 'ink2',
  lt2: 'panel',
  accent1: 'signal',
  accent2: 'future',
  accent3: 'caution',
  accent4: 'mute',
  accent5: 'ink3',
  accent6: 'rule',
  hlink: 'ink2',
  folHlink: 'ink3',
} as const satisfies Readonly<Record<string, keyof typeof SCHEME>>

/** Says what kind of letters a family has, so that who lacks it gets one like it: with or without serifs. */
const KIND = {
  serif: 'panose="02040603050405020204" pitchFamily="18" charset="0"',
  sans: 'panose="020B0503030403020204" pitchFamily="34" charset="0"',
}

/** The theme of a presentation in the colours of a theme of the deck. */
export function themed(xml: string, name: string, tokens: ReadonlyMap<string, string>): string {
  const colours = Object.entries(PLACES).map(
    ([place, token]) => `<a:${place}><a:srgbClr val="${hexOf(token, tokens).slice(1).toUpperCase()}"/></a:${place}>`,
  )
  return xml
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>`)
    .replace('name="Office Theme"', `name="Chronodeck ${name}"`)
    .replace('<a:fontScheme name="Office">', '<a:fontScheme name="Chronodeck">')
    .replace(/(<a:majorFont><a:latin typeface="[^"]*")/, `$1 ${KIND.serif}`)
    .replace(/(<a:minorFont><a:latin typeface="[^"]*")/, `$1 ${KIND.sans}`)
}
