import * as fc from 'fast-check'

const mark = fc.constantFrom('', '', '', '?', '~', '%')

function padded(most: number, width: number, least = 0): fc.Arbitrary<string> {
  return fc.integer({ min: least, max: most }).map((n) => String(n).padStart(width, '0'))
}

/** Replaces some digits of a text by `X`, those where `mask` is true. */
function unspecify(text: string, mask: readonly boolean[]): string {
  return Array.from(text, (character, index) => (mask[index] && /\d/.test(character) ? 'X' : character)).join('')
}

const sign = fc.constantFrom('', '', '', '-')
const plainYear = fc.tuple(sign, padded(9999, 4, 1)).map((parts) => parts.join(''))
const plainMonth = padded(12, 2, 1)
const plainDay = padded(28, 2, 1)
const mask = fc.oneof(fc.constant([]), fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }))

/** Year, month or day, without qualifiers; no day that some month has not. */
export const plainDate = fc.oneof(
  plainYear,
  fc.tuple(plainYear, plainMonth).map((parts) => parts.join('-')),
  fc.tuple(plainYear, plainMonth, plainDay).map((parts) => parts.join('-')),
)

/** The same with some digits unspecified. Masked digits keep a date that fits, so the text stays valid. */
export const openDate = fc.tuple(plainDate, mask).map(([text, digits]) => unspecify(text, digits))

const qualifiedDate = fc
  .tuple(openDate, fc.array(fc.tuple(mark, mark), { minLength: 3, maxLength: 3 }))
  .map(([text, marks]) => {
    const negative = text.startsWith('-')
    const parts = (negative ? text.slice(1) : text).split('-')
    return parts
      .map((part, index) => {
        const [left = '', right = ''] = marks[index] ?? []
        return `${left}${index === 0 && negative ? '-' : ''}${part}${right}`
      })
      .join('-')
  })

const season = fc
  .tuple(plainYear, fc.integer({ min: 21, max: 41 }), mark)
  .map(([year, group, right]) => `${year}-${group}${right}`)

const longYear = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 10_000n, max: 10n ** 18n - 1n }), mark)
    .map(([minus, year, right]) => `Y${minus}${year}${right}`),
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 999 }), fc.integer({ min: 4, max: 15 }))
    .map(([minus, significand, exponent]) => `Y${minus}${significand}E${exponent}`),
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 9_999_999 }), fc.integer({ min: 1, max: 9 }))
    .map(([minus, year, digits]) => `Y${minus}${year}S${digits}`),
  fc.tuple(plainYear, fc.integer({ min: 1, max: 5 })).map(([year, digits]) => `${year}S${digits}`),
)

/** Anything that may stand in an interval or a set. */
export const single = fc.oneof({ weight: 4, arbitrary: qualifiedDate }, season, longYear)

const offset = fc.oneof(
  fc.constantFrom('', 'Z', '+03', '-11', '+00:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), padded(11, 2, 1), padded(59, 2))
    .map(([direction, hours, minutes]) => `${direction}${hours}:${minutes}`),
)

export const dateTime = fc
  .tuple(plainYear, plainMonth, plainDay, padded(23, 2), padded(59, 2), padded(59, 2), offset)
  .map(([year, month, day, hour, minute, second, zone]) => `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)

const end = fc.oneof({ weight: 4, arbitrary: single }, fc.constantFrom('', '..'))

/** Texts of the form of an interval; some end before they start. */
export const intervalLike = fc.tuple(end, end).map(([start, finish]) => `${start}/${finish}`)

const range = fc.tuple(single, single).map(([start, finish]) => `${start}..${finish}`)

/** Texts of the form of a set; some ranges end before they start. */
export const setLike = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof({ weight: 3, arbitrary: single }, range), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '..'),
    fc.constantFrom('', '', '..'),
  )
  .map(([isOneOf, members, before, after]) => {
    // A range has two dots already: an open end stands at a date.
    const first = members[0]?.includes('..') ? '' : before
    const last = members.at(-1)?.includes('..') || (members.length === 1 && first !== '') ? '' : after
    const list = `${first}${members.join(',')}${last}`
    return isOneOf ? `[${list}]` : `{${list}}`
  })

/** Texts of EDTF of all levels and forms, nearly all valid. */
export const edtfLike = fc.oneof(single, dateTime, intervalLike, setLike)
