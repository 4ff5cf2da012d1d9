import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { exportDeck } from './export-deck.ts'
import { notes, out, theme } from './options.ts'

export const build: Command = {
  about: 'writes a folder of static files that opens by double click',
  usage: '[FILE]',
  options: [out('folder'), theme, notes],
  run: (input, host) => exportDeck(exports.site.load, input, host),
}
