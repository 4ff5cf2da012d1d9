import { printable } from '../../host/problem.ts'
import type { Paint } from '../../host/paint.ts'
import type { PrintedDiagnostic } from './printed.ts'

/** A diagnostic for a person: what and where, the lines of the file with carets, the message, the remedy. */
export function diagnosticText(diagnostic: PrintedDiagnostic, paint: Paint): string {
  const { severity, code, frame, message, hint } = diagnostic
  const colour = severity === 'error' ? paint.red : paint.yellow
  const head = `${colour(paint.bold(severity))} ${paint.dim(code)} ${paint.cyan(placeText(diagnostic))}`
  const rows = [printable(frame), indent(printable(message)), indent(paint.dim(printable(hint)))]
  return [head, ...rows.filter((row) => row.trim() !== '')].join('\n')
}

/** `slides/wonsan.ts:12:5`, or the file alone where the place is unknown. */
export function placeText({ file, line, column }: Pick<PrintedDiagnostic, 'file' | 'line' | 'column'>): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`
}

/** "2 errors, 1 warning" */
export function countText(diagnostics: readonly PrintedDiagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length
  const warnings = diagnostics.length - errors
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ]
  return counts.length === 0 ? 'no errors' : counts.join(', ')
}

export function hasErrors(diagnostics: readonly PrintedDiagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
