import type { Export, ExportOptions } from '../export/export.ts'
import type { Host } from '../host/host.ts'
import type { ExitCode, Input } from './command.ts'
import { rendering } from './options.ts'
import { report } from './report.ts'

/** Loads the list of the command, tells what is wrong with it, and writes it where that is no error; `own`: options of this export. */
export async function exportDeck(
  load: () => Promise<Export>,
  input: Input,
  host: Host,
  own: Pick<ExportOptions, 'scale' | 'layout' | 'paper'> = {},
): Promise<ExitCode> {
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
  await exporter.write(made, { ...options, ...own, out, browser: input.text('browser') ?? null }, host)
  host.log.message(`Written: ${out}`)
  return 0
}
