import { countText, diagnosticText, hasErrors } from '../export/load/diagnostic-text.ts'
import type { PrintedDiagnostic } from '../export/load/printed.ts'
import { printable } from '../host/problem.ts'
import type { Host } from '../host/host.ts'

/** What a person is told of a list that was loaded. */
export interface Reported {
  readonly diagnostics: readonly PrintedDiagnostic[]
  readonly remarks: readonly string[]
}

/** Of 2,000 events without a source each has its warning, and a screen of them says no more than a few do. */
const WARNINGS_OF_A_CODE = 5

/** Tells a person how a list was read, what is wrong with it, every error among it, and how many there are. */
export function report({ diagnostics, remarks }: Reported, { log }: Pick<Host, 'log'>): void {
  for (const remark of remarks) log.message(printable(remark))
  const { told, left } = firstOfEach(diagnostics)
  for (const diagnostic of told) log.message(`${diagnosticText(diagnostic, log.paint)}\n`)
  for (const [code, count] of left)
    log.message(`${count} more of ${log.paint.dim(code)}: “chronodeck check” tells each of them.`)
  if (hasErrors(diagnostics)) log.message(log.paint.bold(countText(diagnostics)))
}

/** All errors, the first warnings of each code, and how many more there are of it. */
function firstOfEach(diagnostics: readonly PrintedDiagnostic[]): {
  readonly told: readonly PrintedDiagnostic[]
  readonly left: ReadonlyMap<string, number>
} {
  const counts = new Map<string, number>()
  const told = diagnostics.filter(({ code, severity }) => {
    if (severity === 'error') return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= WARNINGS_OF_A_CODE
  })
  const left = [...counts].map(([code, count]) => [code, count - WARNINGS_OF_A_CODE] as const)
  return { told, left: new Map(left.filter(([, count]) => count > 0)) }
}
