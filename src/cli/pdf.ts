import { PAPER_NAMES } from '../deck/paper/paper.ts'
import { PDF_LAYOUTS } from '../export/export.ts'
import { exports } from '../export/index.ts'
import { Problem } from '../host/problem.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportDeck } from './export-deck.ts'
import { browser, layout, limit, notes, out, paper, since } from './options.ts'

export const pdf: Command = {
  about: 'prints slides, a handout or a table, always in the print theme',
  usage: '[FILE]',
  options: [out('file'), layout, paper, notes, browser, ...cut, since, limit],
  run: async (input, host) => {
    const chosen = PDF_LAYOUTS.find((name) => name === input.text('layout')) ?? 'slides'
    const sheet = PAPER_NAMES.find((name) => name === input.text('paper'))
    if (sheet !== undefined && chosen === 'slides') throw slidesHaveNoPaper(sheet)
    return exportDeck(exports.pdf.load, input, host, {
      layout: chosen,
      ...(sheet === undefined ? {} : { paper: sheet }),
    })
  },
}

function slidesHaveNoPaper(sheet: string): Problem {
  return new Problem({
    what: 'Nothing was printed',
    why: `slides have their own size, so there is nothing to do with --paper ${sheet}`,
    todo: 'leave it out, or add --layout handout or --layout table',
  })
}
