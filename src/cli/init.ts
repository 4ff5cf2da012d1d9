import type { Command, OptionSpec } from './command.ts'

const deck: OptionSpec = { flags: '--deck <file>', about: 'a list that one has, in any format, to start from' }

export const init: Command = {
  about: 'writes a small deck to start from, which explains itself',
  usage: 'DIR',
  options: [deck],
  async run(input, host) {
    const [folder = '.'] = input.args
    const { startDeck } = await import('../export/start-deck.ts')
    const started = await startDeck(folder, input.text('deck'), host)
    if (started === null) return 1
    host.log.message(`Written: ${started.files.join(', ')}`)
    host.log.message(`Go on with:\n  npx chronodeck dev ${started.list}\n  npx chronodeck check ${started.list}`)
    return 0
  },
}
