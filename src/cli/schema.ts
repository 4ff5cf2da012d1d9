import type { Command } from './command.ts'

export const schema: Command = {
  about: 'prints the JSON Schema of an event list, for editors',
  usage: '',
  options: [],
  async run(_, host) {
    const { jsonSchema } = await import('../chronology/timeline/json-schema.ts')
    host.log.result(JSON.stringify(jsonSchema(), null, 2))
    return 0
  },
}
