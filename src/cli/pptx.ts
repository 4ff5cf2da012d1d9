import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { limit, notes, out, since, theme } from './options.ts'

export const pptx: Command = {
  about: 'writes slides that can be changed in PowerPoint and its like',
  usage: '[FILE]',
  options: [out('file'), theme, notes, ...cut, since, limit],
  run: (input, host) => exportDeck(exports.pptx.load, input, host),
}
