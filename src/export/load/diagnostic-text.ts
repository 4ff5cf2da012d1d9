import { printable } from '../../host/problem.ts'
import type { Paint } from '../../host/paint.ts'
import type { PrintedDiagnostic } from './printed.ts'

/** A diagnostic for a person: what and where, the lines of the file with carets, the message, the remedy. */
export function diagnosticText(diagnostic: PrintedDiagnostic, paint: Paint): string {
  const { severity, code } = diagnostic
  const [frame = '', message = '', hint = ''] = [diagnostic.frame, diagnostic.message, diagnostic.hint].map(printable)
  const colour = severity === 'error' ? paint.red : paint.yellow
  const head = `${colour(paint.bold(severity))} ${paint.dim(code)} ${paint.cyan(printable(placeText(diagnostic)))}`
  const width = Math.max(0, ...diagnostic.related.map(({ name }) => Array.from(name).length))
  const places = diagnostic.related.map((place) => {
    const margin = ' '.repeat(width - Array.from(place.name).length)
    return `  ${printable(place.name)}${margin}  ${paint.cyan(printable(placeText(place)))}`
  })
  const rows = [frame, indent(message), ...places.map(indent), indent(paint.dim(hint))]
  return [head, ...rows.filter((row) => /\S/.test(row))].join('\n')
}

/** `slides/wonsan.ts:12:5`, or the file alone where the place is unknown. */
export function placeText({ file, line, column }: Pick<PrintedDiagnostic, 'file' | 'line' | 'column'>): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`
}

/** The message with every other place that the fault involves, for who has no other field for them. */
export function wholeMessage(diagnostic: PrintedDiagnostic): string {
  const places = diagnostic.related.map((place) => `${place.name} at ${placeText(place)}`)
  return places.length === 0 ? diagnostic.message : `${diagnostic.message} See ${places.join(', ')}.`
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
