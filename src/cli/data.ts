import type { Command } from './command.ts'
import { force, limit, limits, notes, out } from './options.ts'
import { report } from './report.ts'

/** The commands that write the chronology as a list again: an audience's copy of it unless with `--notes`. */
export const csv = dataCommand('csv', 'writes the list as a table, for spreadsheets')
export const json = dataCommand('json', 'writes the list as JSON')
export const yaml = dataCommand('yaml', 'writes the list as YAML')

function dataCommand(format: 'csv' | 'json' | 'yaml', about: string): Command {
  return {
    about,
    usage: '[FILE]',
    options: [out('file'), notes, force, limit],
    async run(input, host) {
      const [{ loadChronology }, { writeList }, { listOf }] = await Promise.all([
        import('../export/load/chronology.ts'),
        import('../export/write-list.ts'),
        import('../chronology/timeline/list-of.ts'),
      ])
      const loaded = await loadChronology(input.args[0], { notes: input.flag('notes'), limits: limits(input) }, host)
      report(loaded, host)
      if (loaded.chronology === null || loaded.diagnostics.some(({ severity }) => severity === 'error')) {
        host.log.message('Nothing was written.')
        return 1
      }
      const file = input.text('out') ?? ''
      const list = { ...loaded, input: listOf(loaded.chronology.timeline) }
      await writeList(list, { out: file, force: input.flag('force'), format }, host)
      host.log.message(`Written: ${file}`)
      return 0
    },
  }
}
