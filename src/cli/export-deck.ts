import type { Export } from '../export/export.ts'
import type { Host } from '../host/host.ts'
import type { ExitCode, Input } from './command.ts'
import { rendering } from './options.ts'
import { report } from './report.ts'

/** Loads the list of the command, tells what is wrong with it, and writes it where that is no error. */
export async function exportDeck(load: () => Promise<Export>, input: Input, host: Host): Promise<ExitCode> {
  const { loadDeck } = await import('../export/load/deck.ts')
  const options = rendering(input)
  const loaded = await loadDeck(input.args[0], options, host)
  report(loaded, host)
  const { made } = loaded
  if (made === null) {
    host.log.message('Nothing was written.')
    return 1
  }
  const out = input.text('out') ?? ''
  const exporter = await load()
  const scale = input.number('scale')
  await exporter.write(
    made,
    { ...options, out, browser: input.text('browser') ?? null, ...(scale === undefined ? {} : { scale }) },
    host,
  )
  host.log.message(`Written: ${out}`)
  return 0
}
