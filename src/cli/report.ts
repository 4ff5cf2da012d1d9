import { countText, diagnosticText, hasErrors } from '../export/load/diagnostic-text.ts'
import type { PrintedDiagnostic } from '../export/load/printed.ts'
import { printable } from '../host/problem.ts'
import type { Host } from '../host/host.ts'

/** What a person is told of a list that was loaded. */
export interface Reported {
  readonly diagnostics: readonly PrintedDiagnostic[]
  readonly remarks: readonly string[]
}

/** Tells a person how a list was read, every diagnostic, and how many there are. */
export function report({ diagnostics, remarks }: Reported, { log }: Pick<Host, 'log'>): void {
  for (const remark of remarks) log.message(printable(remark))
  for (const diagnostic of diagnostics) log.message(`${diagnosticText(diagnostic, log.paint)}\n`)
  if (hasErrors(diagnostics)) log.message(log.paint.bold(countText(diagnostics)))
}
