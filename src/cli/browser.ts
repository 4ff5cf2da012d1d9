import type { Command, OptionSpec } from './command.ts'
import { browser as path } from './options.ts'

const install: OptionSpec = { flags: '--install', about: 'gets one where there is none' }

export const browser: Command = {
  about: 'tells which browser makes the PDF and runs the tests',
  usage: '',
  options: [install, path],
  async run(input, host) {
    if (input.flag('install')) {
      const { installBrowser } = await import('../host/install-browser.ts')
      const found = await installBrowser(host)
      host.log.result(found.path)
      return 0
    }
    const { findBrowser } = await import('../host/find-browser.ts')
    const found = await findBrowser(host, { explicitPath: input.text('browser') })
    host.log.result(`${found.path} (${found.origin})`)
    return 0
  },
}
