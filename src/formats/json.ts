import { countJsonEvents } from './count-events.ts'
import type { TextFormat, WriteList } from './format.ts'
import { readJson } from './read-json.ts'

/** An event list as JSON (`readJson`). */
export const format: TextFormat = {
  reads: 'text',
  countEvents: countJsonEvents,
  read: ({ text }) => readJson(text),
}

export const write: WriteList = (list) => `${JSON.stringify(list, null, 2)}\n`
