import { exports } from '../export/index.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { browser, limit, notes, out, scale, since, theme } from './options.ts'

export const png: Command = {
  about: 'writes a picture of each slide, and a card to show where the deck is linked',
  usage: '[FILE]',
  options: [out('folder'), scale, theme, notes, browser, ...cut, since, limit],
  run: (input, host) => {
    const number = input.number('scale')
    return exportDeck(exports.png.load, input, host, number === undefined ? {} : { scale: number })
  },
}
