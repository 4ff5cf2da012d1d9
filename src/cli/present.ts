import { DEFAULT_PORT } from '../serve/listen.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { limit, noOpen, notes, port, rendering, since, theme } from './options.ts'
import { report } from './report.ts'
import { tellServed } from './served.ts'

export const present: Command = {
  about: 'builds once and serves the frozen deck on this machine',
  usage: '[FILE]',
  options: [port, noOpen, theme, notes, ...cut, since, limit],
  async run(input, host) {
    const [{ loadDeck }, { present }] = await Promise.all([
      import('../export/load/deck.ts'),
      import('../serve/present.ts'),
    ])
    const options = { ...rendering(input), port: input.number('port') ?? DEFAULT_PORT }
    const loaded = await loadDeck(input.args[0], options, host)
    report(loaded, host)
    const { made } = loaded
    if (made === null) return 1
    const server = await present(made, options)
    await tellServed(server, { port: options.port, open: input.flag('open') }, host)
    await server.closed
    return 0
  },
}
