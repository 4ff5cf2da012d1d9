import { CUT_FIELDS, type CutField, type CutRequest } from '../chronology/order/cut-request.ts'
import { findNearest } from '../chronology/diagnostics/nearest.ts'
import { BadValue, type Input, type OptionSpec } from './command.ts'

const where: OptionSpec = {
  flags: '--where <field=value>',
  about: `only events of this ${orList(CUT_FIELDS)}, such as lane=forces; may be given again`,
  isList: true,
  read: (text) => {
    readPair(text)
    return text
  },
}

const actor: OptionSpec = {
  flags: '--actor <name>',
  about: 'the same as --where actor=name',
  isList: true,
  read: (text) => text,
}
const from: OptionSpec = {
  flags: '--from <date>',
  about: 'only events that may reach to this date or beyond',
}
const to: OptionSpec = { flags: '--to <date>', about: 'only events that may begin by this date' }

/** What is presented of a chronology; the rest is drawn as a ghost. */
export const cut: readonly OptionSpec[] = [where, actor, from, to]

/** `null` where all of it is. */
export function cutRequest(input: Input): CutRequest | null {
  const pairs = [
    ...input.texts('where').map((text) => readPair(text)),
    ...input.texts('actor').map((value) => ({ field: 'actor' as const, value })),
  ]
  const { from = null, to = null } = { from: input.text('from'), to: input.text('to') }
  return pairs.length === 0 && from === null && to === null ? null : { where: pairs, from, to }
}

function readPair(text: string): { readonly field: CutField; readonly value: string } {
  const at = text.indexOf('=')
  const name = text.slice(0, Math.max(0, at)).trim().toLowerCase()
  const value = text.slice(at + 1).trim()
  const field = CUT_FIELDS.find((one) => one === name)
  if (at > 0 && field !== undefined && value !== '') return { field, value }
  const nearest = at > 0 && field === undefined ? findNearest(name, CUT_FIELDS) : undefined
  throw new BadValue(
    `Write a field and its value, such as lane=forces; the fields are ${orList(CUT_FIELDS)}.${nearest === undefined ? '' : ` Did you mean ${nearest}=${value}?`}`,
  )
}

function orList(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
