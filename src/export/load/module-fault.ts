import { describe, findNearest, type Args, type Code } from '../../chronology/diagnostics/index.ts'
import { TextLines } from '../../formats/text-lines.ts'
import type { ModuleFault } from '../../host/module-fault.ts'
import { printed, type PrintedDiagnostic } from './printed.ts'

/** What is said of an event list that could not be run at all. `shownFile` is how people are told its path. */
export function printModuleFault(fault: ModuleFault, shownFile: string): PrintedDiagnostic {
  const { source, start, end } = fault
  const position = source === null ? null : new TextLines(source).position(start, end)
  const diagnostic = diagnosticOf(fault)
  return printed({ code: diagnostic.code, ...describe(diagnostic) }, { file: shownFile, text: source ?? '' }, position)
}

function diagnosticOf({ kind, message }: ModuleFault): { readonly code: Code; readonly args: Args } {
  switch (kind) {
    case 'syntax': {
      const todo = 'The file is not TypeScript as it stands: mend it here or just before.'
      return { code: 'syntax', args: { why: ended(message), todo } }
    }
    case 'import':
      return { code: 'missing-import', args: { module: message } }
    case 'throws':
      return { code: 'list-throws', args: { why: ended(message), nearest: nearestName(message) } }
    case 'no default export':
      return { code: 'no-list', args: {} }
  }
}

/** The one name that a list takes from the package, where a name is not known that is nearly that. */
function nearestName(message: string): string {
  const [, name] = /^(\S+) is not defined/.exec(message) ?? []
  return (name !== undefined && findNearest(name, ['defineTimeline'])) || ''
}

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
