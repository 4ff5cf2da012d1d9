import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { limit, notes, out, since, singleFile, theme } from './options.ts'

export const build: Command = {
  about: 'writes a folder of static files that opens by double click, or one file',
  usage: '[FILE]',
  options: [out('folder'), singleFile, theme, notes, ...cut, since, limit],
  run: (input, host) =>
    exportDeck((input.flag('singleFile') ? exports['single-file'] : exports.site).load, input, host),
}
