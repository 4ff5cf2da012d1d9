import type { Command } from './command.ts'
import { force, limit, limits, out } from './options.ts'
import { report } from './report.ts'

export const importList: Command = {
  about: 'writes a list in another format: .ts, .yaml, .json or .csv',
  usage: '[FILE]',
  options: [out('file'), force, limit],
  async run(input, host) {
    const [{ loadChronology }, { writeList }] = await Promise.all([
      import('../export/load/chronology.ts'),
      import('../export/write-list.ts'),
    ])
    const loaded = await loadChronology(input.args[0], { notes: true, limits: limits(input) }, host)
    report(loaded, host)
    if (loaded.diagnostics.some(({ severity }) => severity === 'error')) {
      host.log.message('Nothing was written.')
      return 1
    }
    const file = input.text('out') ?? ''
    await writeList(loaded, { out: file, force: input.flag('force') }, host)
    const events = loaded.chronology?.events.length ?? 0
    host.log.message(
      `Written: ${file}, ${events} ${events === 1 ? 'event' : 'events'}. See it with: chronodeck dev ${file}`,
    )
    return 0
  },
}
