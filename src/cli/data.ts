import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { exportList } from './export-list.ts'
import { force, limit, notes, out } from './options.ts'

/** The commands that write the chronology as a list again: an audience's copy of it unless with `--notes`. */
export const csv = dataCommand('csv', 'writes the list as a table, for spreadsheets')
export const json = dataCommand('json', 'writes the list as JSON')
export const yaml = dataCommand('yaml', 'writes the list as YAML')

function dataCommand(format: 'csv' | 'json' | 'yaml', about: string): Command {
  return {
    about,
    usage: '[FILE]',
    options: [out('file'), notes, ...cut, force, limit],
    run: async (input, host) => {
      // With it the library of dates is loaded, which no other command should wait for.
      const [{ listOf }, { keptTimeline }] = await Promise.all([
        import('../chronology/timeline/list-of.ts'),
        import('../chronology/order/cut.ts'),
      ])
      return exportList(input, host, {
        notes: input.flag('notes'),
        format,
        input: ({ chronology }) => chronology && listOf(keptTimeline(chronology)),
        told: () => '',
      })
    },
  }
}
