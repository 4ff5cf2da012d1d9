import type { Host } from '../host/host.ts'
import { Problem } from '../host/problem.ts'
import type { Export } from './export.ts'
import { presentation } from './pptx/presentation.ts'

/** Slides that can be changed in PowerPoint and its like: one for each of the deck's, and the legend last. */
export const pptx: Export = {
  async write(made, { out, theme, notes }, host) {
    await refuseOtherFile(out, host)
    const onSlide = (n: number, total: number) =>
      host.isTerminal ? host.log.progress('Making slides', n, total) : undefined
    const bytes = await presentation(made, { theme: theme ?? made.deck.chronology.timeline.theme, notes, onSlide })
    await host.files.writeFile(out, bytes)
  },
}

/** What is there may be replaced only if it is a presentation. */
async function refuseOtherFile(out: string, host: Host): Promise<void> {
  if ((await host.files.kind(out)) !== 'file') return
  const bytes = await host.files.readBytes(out)
  if (bytes.length === 0 || isPresentation(bytes)) return
  throw new Problem({
    what: 'The file that is there is not a PowerPoint presentation, so it is not replaced',
    where: out,
    why: 'its content would be lost',
    todo: 'give --out another name, or remove the file first',
  })
}

/** A zip that names the part which only presentations have. */
function isPresentation(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return text.subarray(0, 2).toString('latin1') === 'PK' && text.includes('ppt/presentation.xml')
}
