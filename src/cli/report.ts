import { countText, diagnosticText, hasErrors } from '../export/load/diagnostic-text.ts'
import type { PrintedDiagnostic } from '../export/load/printed.ts'
import type { Host } from '../host/host.ts'

/** Tells a person every diagnostic, and how many there are. */
export function report(diagnostics: readonly PrintedDiagnostic[], { log }: Pick<Host, 'log'>): void {
  for (const diagnostic of diagnostics) log.message(`${diagnosticText(diagnostic, log.paint)}\n`)
  if (hasErrors(diagnostics)) log.message(log.paint.bold(countText(diagnostics)))
}
