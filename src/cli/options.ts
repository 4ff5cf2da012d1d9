import { findNearest } from '../chronology/diagnostics/nearest.ts'
import type { CutRequest } from '../chronology/order/cut-request.ts'
import { cutRequest } from './cut-options.ts'
import { LIMITS, type Limits } from '../chronology/timeline/limits.ts'
import { THEMES } from '../chronology/timeline/themes.ts'
import { PAPER_NAMES } from '../deck/paper/paper.ts'
import { PDF_LAYOUTS } from '../export/export.ts'
import { DEFAULT_PORT } from '../serve/listen.ts'
import { BadValue, type Input, type OptionSpec } from './command.ts'

/** From a thumbnail to a wall: 320 × 180 and 10,240 × 5,760 px. */
const LEAST_SCALE = 0.25
const MOST_SCALE = 8

export const theme: OptionSpec = {
  flags: '--theme <name>',
  about: `${orList(THEMES)}; the list’s own where left out`,
  read: (text) => oneOf(text, THEMES, 'themes'),
}

export const layout: OptionSpec = {
  flags: '--layout <name>',
  about: `${orList(PDF_LAYOUTS)}; slides where left out`,
  read: (text) => oneOf(text, PDF_LAYOUTS, 'layouts'),
}

export const paper: OptionSpec = {
  flags: '--paper <name>',
  about: `${orList(PAPER_NAMES)}, of handout and table; a4 where left out`,
  read: (text) => oneOf(text.toLowerCase(), PAPER_NAMES, 'papers'),
}

function orList(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function oneOf(text: string, names: readonly string[], what: string): string {
  if (names.includes(text)) return text
  const nearest = findNearest(text, names)
  throw new BadValue(
    `The ${what} are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  )
}

export const notes: OptionSpec = {
  flags: '--notes',
  about: 'with internal events, and the speaker notes where there is a place for them',
}

export const singleFile: OptionSpec = {
  flags: '--single-file',
  about: 'one HTML file with everything in it; the folder may then be a file’s name, such as deck.html',
}

export const force: OptionSpec = { flags: '--force', about: 'replaces a file that is there' }

export const json: OptionSpec = { flags: '--json', about: 'the same as JSON' }

export const browser: OptionSpec = { flags: '--browser <path>', about: 'the browser to use; found where left out' }

export const scale: OptionSpec = {
  flags: '--scale <number>',
  about: 'how many pixels a pixel of the stage (1280 × 720) is, 2 by default',
  read: (text) => {
    const number = Number(text)
    if (/^\d+(?:\.\d+)?$/.test(text) && number >= LEAST_SCALE && number <= MOST_SCALE) return number
    throw new BadValue(`A scale is a number from ${LEAST_SCALE} to ${MOST_SCALE}.`)
  },
}

export const port: OptionSpec = {
  flags: '--port <number>',
  about: `the port to serve on, ${DEFAULT_PORT} by default; the next free one where it is in use`,
  read: (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number <= 65_535) return number
    throw new BadValue('A port is a whole number from 0 to 65535.')
  },
}

export const since: OptionSpec = {
  flags: '--since <file>',
  about: 'with a slide of what has changed since this older state of the list, and marks on the slides',
}

export const noOpen: OptionSpec = { flags: '--no-open', about: 'do not open a browser' }

/** Limits by their names: `events=20000,text=8000`. */
export const limit: OptionSpec = {
  flags: '--limit <name=number>',
  about: `how large a list may be: ${limitNames(', ')}; several parted by commas`,
  read: (text) => {
    const pairs = text.split(',').map((pair) => pair.split('='))
    const isFine = pairs.every(
      ([name = '', number = '']) => Object.hasOwn(LIMITS, name) && /^[1-9]\d{0,8}$/.test(number),
    )
    if (!isFine) throw new BadValue(`A limit is one of ${limitNames(' and ')}.`)
    return text
  },
}

function limitNames(between: string): string {
  return Object.entries(LIMITS)
    .map(([name, number]) => `${name}=${number}`)
    .join(between)
}

/** The limits that were given. */
export function limits(input: Input): Partial<Limits> {
  const pairs = (input.text('limit') ?? '').split(',').flatMap((pair) => {
    const [name, number] = pair.split('=')
    return name !== undefined && number !== undefined ? [[name, Number(number)]] : []
  })
  return Object.fromEntries(pairs)
}

/** What an export writes to. */
export function out(placeholder: string): OptionSpec {
  return { flags: `--out <${placeholder}>`, about: `the ${placeholder} to write`, required: true, read: readOut }
}

function readOut(text: string): string {
  if (text.trim() === '') throw new BadValue('It is empty.')
  return text
}

/** The options of every command that renders. */
export function rendering(input: Input): {
  readonly theme: string | null
  readonly notes: boolean
  readonly limits: Partial<Limits>
  readonly cut: CutRequest | null
  readonly since: string | null
} {
  return {
    theme: input.text('theme') ?? null,
    notes: input.flag('notes'),
    limits: limits(input),
    cut: cutRequest(input),
    since: input.text('since') ?? null,
  }
}
