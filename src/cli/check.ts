import type { PrintedDiagnostic } from '../export/load/printed.ts'
import type { Command, OptionSpec } from './command.ts'
import { json } from './options.ts'

const strict: OptionSpec = { flags: '--strict', about: 'warnings count as errors' }

export const check: Command = {
  about: 'tells everything that is wrong with a list',
  usage: '[FILE]',
  options: [strict, json],
  async run(input, host) {
    const [{ loadDeck }, text] = await Promise.all([
      import('../export/load/deck.ts'),
      import('../export/load/diagnostic-text.ts'),
    ])
    const { diagnostics, text: list } = await loadDeck(input.args[0], { notes: true }, host)
    if (input.flag('json'))
      host.log.result(JSON.stringify({ diagnostics: diagnostics.map((one) => bare(one, text.wholeMessage)) }))
    else {
      for (const diagnostic of diagnostics) host.log.message(`${text.diagnosticText(diagnostic, host.log.paint)}\n`)
      host.log.result(`${list.file}: ${text.countText(diagnostics)}`)
    }
    return text.hasErrors(diagnostics) || (input.flag('strict') && diagnostics.length > 0) ? 1 : 0
  },
}

/** The lines of the file are for people; the places that a fault involves go into its message. */
function bare(
  diagnostic: PrintedDiagnostic,
  wholeMessage: (diagnostic: PrintedDiagnostic) => string,
): Omit<PrintedDiagnostic, 'frame' | 'related'> {
  const { code, severity, hint, file, line, column } = diagnostic
  return { code, severity, message: wholeMessage(diagnostic), hint, file, line, column }
}
