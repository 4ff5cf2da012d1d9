import type { PrintedDiagnostic } from '../export/load/printed.ts'

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it beside its line in a pull request. One line,
 * whatever the list says; without a place it belongs to the file as a whole. `message` is the whole message.
 */
export function githubAnnotation(diagnostic: PrintedDiagnostic, message: string): string {
  const { severity, code, hint, file, line, column } = diagnostic
  const place = line === null ? [] : [`line=${line}`, ...(column === null ? [] : [`col=${column}`])]
  const properties = [`file=${propertyText(file)}`, ...place, `title=${propertyText(code)}`]
  return `::${severity} ${properties.join(',')}::${dataText(`${message}\n${hint}`)}`
}

function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
