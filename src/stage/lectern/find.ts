import type { FindEntry } from '../../deck/stage-data.ts'
import { folded, wordsIn } from './folded.ts'
import { isAsked, readQueryDate, type AskedDate } from './read-query-date.ts'

/** An entry with its texts as they are compared. */
export interface Findable {
  readonly entry: FindEntry
  readonly title: string
  readonly titleWords: readonly string[]
  readonly dateWords: readonly string[]
  /** Date, title and text. */
  readonly all: string
}

export function findable(entry: FindEntry): Findable {
  return {
    entry,
    title: folded(entry.title),
    titleWords: wordsIn(entry.title),
    dateWords: wordsIn(entry.date),
    all: folded(`${entry.date}\n${entry.title}\n${entry.text}`),
  }
}

/**
 * Where a person may want to go who types an event's number, an id, a date or words of a title: the best first.
 * `indexOfId` knows the slides by their ids.
 */
export function findPlaces(
  query: string,
  all: readonly Findable[],
  { months, indexOfId }: { readonly months: readonly string[]; readonly indexOfId: (id: string) => number | undefined },
): readonly FindEntry[] {
  const words = wordsIn(query)
  if (words.length === 0) return []
  const number = /^\s*#?(\d+)\s*$/.exec(query)?.[1]
  const slide = indexOfId(query.trim().toLowerCase())
  const date = readQueryDate(query, months)
  const ranked = all.flatMap((one) => {
    const rank = rankOf(one, { words, number: number === undefined ? null : Number(number), slide, date })
    return rank === null ? [] : [{ entry: one.entry, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank || a.entry.slide - b.entry.slide).map(({ entry }) => entry)
}

interface Asked {
  readonly words: readonly string[]
  readonly number: number | null
  readonly slide: number | undefined
  readonly date: AskedDate | null
}

/** 0 is best; `null` where nothing fits. */
function rankOf(
  { entry, titleWords, dateWords, title }: Findable,
  { words, number, slide, date }: Asked,
): number | null {
  if ((number !== null && entry.number === number) || entry.slide === slide) return 0
  const ranks: readonly (() => boolean)[] = [
    () => words.every((word) => dateWords.some((other) => fits(word, other))),
    () => title.startsWith(words.join(' ')),
    () => words.every((word) => titleWords.some((other) => other.startsWith(word))),
    () => date !== null && entry.first === entry.last && isOf(entry, date),
    () => date !== null && isOf(entry, date),
    () => words.every((word) => title.includes(word)),
  ]
  const rank = ranks.findIndex((isSo) => isSo())
  return rank < 0 ? null : rank + 1
}

function isOf({ first, last }: FindEntry, date: AskedDate): boolean {
  return first !== null && last !== null && isAsked(date, first, last)
}

/** A number is itself; a word may be cut short. */
function fits(word: string, other: string): boolean {
  return /^\d+$/.test(word) ? word === other : other.startsWith(word)
}

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isHit: boolean
}

/** Slides in whose texts all words stand, in the order of the deck. */
export function searchText(query: string, all: readonly Findable[]): readonly FindEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return all.filter((one) => words.every((word) => one.all.includes(word))).map(({ entry }) => entry)
}

/** A text parted at what was looked for. */
export function pieces(text: string, query: string): readonly Piece[] {
  const words = query.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return [{ text, isHit: false }]
  // Letter by letter, as a folded text need not be as long as its own.
  const letters = Array.from(text.normalize('NFC'))
  const plain = letters.map((letter) => folded(letter))
  const isHit = letters.map(() => false)
  for (const word of words) {
    const wanted = Array.from(folded(word).normalize('NFC'))
    for (let at = 0; at + wanted.length <= plain.length; at++)
      if (wanted.every((letter, n) => plain[at + n] === letter)) isHit.fill(true, at, at + wanted.length)
  }
  const found: { text: string; isHit: boolean }[] = []
  for (const [n, letter] of letters.entries()) {
    const last = found.at(-1)
    if (last !== undefined && last.isHit === isHit[n]) last.text += letter
    else found.push({ text: letter, isHit: isHit[n] ?? false })
  }
  return found
}

/** A stretch of a long text around its first hit. */
export function excerpt(text: string, query: string, length = 110): string {
  const letters = Array.from(text)
  if (letters.length <= length) return text
  const first =
    folded(query)
      .split(/\s+/)
      .find((word) => word !== '') ?? ''
  const at = Math.max(
    0,
    letters
      .map((letter) => folded(letter))
      .join('')
      .indexOf(first),
  )
  const start = Math.max(0, Math.min(at - 30, letters.length - length))
  const end = start + length
  const cut = letters.slice(start, end).join('')
  // A word that was cut in two says nothing, unless it is all that there is.
  const head = start > 0 ? `…${cut.replace(/^\S{0,20}\s/, '')}` : cut
  return end < letters.length ? `${head.replace(/\s\S{0,20}$/, '')}…` : head
}
