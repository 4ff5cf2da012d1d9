import type { LoadedChronology } from '../export/load/chronology.ts'
import type { WriteListOptions } from '../export/write-list.ts'
import type { Host } from '../host/host.ts'
import type { ExitCode, Input } from './command.ts'
import { cutRequest } from './cut-options.ts'
import { limits } from './options.ts'
import { report } from './report.ts'

export interface ListExport {
  /** Whether notes and internal events are part of it. */
  readonly notes: boolean
  readonly format?: WriteListOptions['format']
  /** The list that is written. */
  readonly input: (loaded: LoadedChronology) => unknown
  /** What follows the name of the file where it is told. */
  readonly told: (loaded: LoadedChronology, file: string) => string
}

/** Loads the list of the command, tells what is wrong with it, and writes it as a list where that can be done. */
export async function exportList(input: Input, host: Host, chosen: ListExport): Promise<ExitCode> {
  const [{ loadChronology }, { writeList }, { hasErrors }] = await Promise.all([
    import('../export/load/chronology.ts'),
    import('../export/write-list.ts'),
    import('../export/load/diagnostic-text.ts'),
  ])
  const { notes, format } = chosen
  const loaded = await loadChronology(input.args[0], { notes, limits: limits(input), cut: cutRequest(input) }, host)
  report(loaded, host)
  // An image that is not there keeps a deck from being made, not a list from being written.
  if (hasErrors(loaded.diagnostics.filter(({ code }) => code !== 'missing-image'))) {
    host.log.message('Nothing was written.')
    return 1
  }
  const out = input.text('out') ?? ''
  const options = { out, force: input.flag('force'), ...(format === undefined ? {} : { format }) }
  await writeList({ ...loaded, input: chosen.input(loaded) }, options, host)
  host.log.message(`Written: ${out}${chosen.told(loaded, out)}`)
  return hasErrors(loaded.diagnostics) ? 1 : 0
}
