import { parseArgs } from 'node:util'

export const TABLES = ['dates', 'order', 'build', 'first', 'step', 'pdf'] as const
export type TableName = (typeof TABLES)[number]

/** What a person asks of the bench. */
export interface Options {
  readonly tables: readonly TableName[]
  /** Numbers of events, ascending. */
  readonly sizes: readonly number[]
  readonly rounds: number | null
  /** A folder in whose `node_modules` heavy peers are looked for. */
  readonly peers: string | null
  readonly isLarge: boolean
}

const SIZES = [5, 100, 1000, 10_000]

/** Reads the arguments; throws, with a word of what is possible, at one that is not known. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      peers: { type: 'string' },
      large: { type: 'boolean', default: false },
    },
  })
  return {
    tables: positionals.length === 0 ? TABLES : positionals.map(tableName),
    sizes: (values.sizes?.split(',').map(wholeNumber) ?? SIZES).toSorted((a, b) => a - b),
    rounds: values.rounds === undefined ? null : wholeNumber(values.rounds),
    peers: values.peers ?? null,
    isLarge: values.large,
  }
}

function tableName(text: string): TableName {
  const name = TABLES.find((name) => name === text)
  if (name === undefined) throw new Error(`There is no table “${text}”; there are ${TABLES.join(', ')}.`)
  return name
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${text}” is not a number of events or of rounds.`)
  return number
}
