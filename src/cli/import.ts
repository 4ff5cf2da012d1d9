import type { Command } from './command.ts'
import { exportList } from './export-list.ts'
import { force, limit, out } from './options.ts'

export const importList: Command = {
  about: 'writes a list in another format: .ts, .yaml, .json or .csv',
  usage: '[FILE]',
  options: [out('file'), force, limit],
  run: (input, host) =>
    exportList(input, host, {
      notes: true,
      input: (loaded) => loaded.input,
      told: ({ chronology }, file) => {
        const events = chronology?.events.length ?? 0
        return `, ${events} ${events === 1 ? 'event' : 'events'}. See it with: chronodeck dev ${file}`
      },
    }),
}
