import type { Export } from './export.ts'
import { presentation } from './pptx/presentation.ts'
import { refuseOtherFile } from './refuse-other-file.ts'

/** A zip that names the part which only presentations have. */
const PRESENTATION = {
  name: 'a PowerPoint presentation',
  is: (start: string, file: Uint8Array) => start.startsWith('PK') && Buffer.from(file).includes('ppt/presentation.xml'),
}

/** Slides that can be changed in PowerPoint and its like: one for each of the deck's, and the legend last. */
export const pptx: Export = {
  async write(made, { out, theme, notes }, { files, log, isTerminal }) {
    await refuseOtherFile(out, PRESENTATION, files)
    const onSlide = (n: number, total: number) => (isTerminal ? log.progress('Making slides', n, total) : undefined)
    const bytes = await presentation(made, { theme: theme ?? made.deck.chronology.timeline.theme, notes, onSlide })
    await files.writeFile(out, bytes)
  },
}
