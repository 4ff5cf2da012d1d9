import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { browser, limit, notes, out, theme } from './options.ts'

export const svg: Command = {
  about: 'writes the overview as a picture for reports',
  usage: '[FILE]',
  options: [out('file'), theme, notes, browser, ...cut, limit],
  run: (input, host) => exportDeck(exports.svg.load, input, host),
}
