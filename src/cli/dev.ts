import { problemText } from '../host/problem.ts'
import { DEFAULT_PORT } from '../serve/listen.ts'
import type { Command } from './command.ts'
import { cut } from './cut-options.ts'
import { limit, noOpen, notes, port, rendering, since, theme } from './options.ts'
import { report } from './report.ts'
import { tellServed } from './served.ts'

export const dev: Command = {
  about: 'serves the deck live: an edit shows at once, an error over the last good deck',
  usage: '[FILE]',
  options: [port, noOpen, theme, notes, ...cut, since, limit],
  async run(input, host) {
    const { dev } = await import('../serve/dev.ts')
    const wanted = input.number('port') ?? DEFAULT_PORT
    const server = await dev(
      {
        ...rendering(input),
        file: input.args[0],
        port: wanted,
        onLoad(loaded) {
          report(loaded, host)
          if (loaded.made !== null) host.log.message(`${loaded.text.file}: shown as it is now`)
        },
        onProblem: (problem) => host.log.message(problemText(problem)),
      },
      host,
    )
    await tellServed(server, { port: wanted, open: input.flag('open') }, host)
    await server.closed
    return 0
  },
}
