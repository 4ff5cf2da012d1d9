import type { PrintedDiagnostic } from '../export/load/printed.ts'
import type { LoadedDeck } from '../export/load/deck.ts'
import { printable } from '../host/problem.ts'
import type { Host } from '../host/host.ts'
import { githubAnnotation } from './check-github.ts'
import { BadValue, type Command, type Input, type OptionSpec } from './command.ts'
import { json, limit, limits } from './options.ts'
import type { Reported } from './report.ts'

const strict: OptionSpec = { flags: '--strict', about: 'warnings count as errors' }

const format: OptionSpec = {
  flags: '--format <name>',
  about: 'github: annotations for a pull request',
  read: (text) => {
    if (text === 'github') return text
    throw new BadValue('The one format besides --json is github.')
  },
}

export const check: Command = {
  about: 'tells everything that is wrong with a list',
  usage: '[FILE]',
  options: [strict, json, format, limit],
  run: async (input, host) => {
    const [{ loadDeck }, text] = await Promise.all([
      import('../export/load/deck.ts'),
      import('../export/load/diagnostic-text.ts'),
    ])
    const loaded = await loadDeck(input.args[0], { notes: true, limits: limits(input) }, host)
    const { diagnostics } = loaded
    tell(loaded, { input, log: host.log, text })
    const fails = text.hasErrors(diagnostics) || (input.flag('strict') && diagnostics.length > 0)
    return fails ? 1 : 0
  },
}

interface Telling {
  readonly input: Input
  readonly log: Host['log']
  readonly text: typeof import('../export/load/diagnostic-text.ts')
}

/** As JSON, as annotations, or for a person. */
function tell(loaded: Reported & Pick<LoadedDeck, 'text'>, { input, log, text }: Telling): void {
  const { diagnostics, remarks } = loaded
  if (input.flag('json')) {
    log.result(JSON.stringify({ diagnostics: diagnostics.map((one) => bare(one, text.wholeMessage)) }))
  } else if (input.text('format') === 'github') {
    for (const diagnostic of diagnostics) log.result(githubAnnotation(diagnostic, text.wholeMessage(diagnostic)))
  } else {
    for (const remark of remarks) log.message(printable(remark))
    for (const diagnostic of diagnostics) log.message(`${text.diagnosticText(diagnostic, log.paint)}\n`)
    log.result(`${loaded.text.file}: ${text.countText(diagnostics)}`)
  }
}

/** The lines of the file are for people; the places that a fault involves go into its message. */
function bare(
  diagnostic: PrintedDiagnostic,
  wholeMessage: (diagnostic: PrintedDiagnostic) => string,
): Omit<PrintedDiagnostic, 'frame' | 'related'> {
  const { code, severity, hint, file, line, column } = diagnostic
  return { code, severity, message: wholeMessage(diagnostic), hint, file, line, column }
}
