import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { exportDeck } from './export-deck.ts'
import { browser, limit, notes, out } from './options.ts'

export const pdf: Command = {
  about: 'prints one page a slide, always in the print theme',
  usage: '[FILE]',
  options: [out('file'), notes, browser, limit],
  run: (input, host) => exportDeck(exports.pdf.load, input, host),
}
