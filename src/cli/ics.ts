import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { limit, notes, out } from './options.ts'

export const ics: Command = {
  about: 'writes a calendar, with the words of a vague date in its title',
  usage: '[FILE]',
  options: [out('file'), notes, ...cut, limit],
  run: (input, host) => exportDeck(exports.ics.load, input, host),
}
