import { TextLines } from '../../formats/text-lines.ts'
import type { ModuleFault } from '../../host/module-fault.ts'
import { printed, type PrintedDiagnostic, type Said } from './printed.ts'

/** What is said of an event list that could not be run at all. `shownFile` is how people are told its path. */
export function printModuleFault(fault: ModuleFault, shownFile: string): PrintedDiagnostic {
  const { source, start, end } = fault
  const position = source === null ? null : new TextLines(source).position(start, end)
  return printed(saidOf(fault), { file: shownFile, text: source ?? '' }, position)
}

function saidOf({ kind, message }: ModuleFault): Said {
  switch (kind) {
    case 'syntax':
      return said('syntax', ended(message), 'The file is not TypeScript as it stands: mend it here or just before.')
    case 'import':
      return said('missing-import', `“${message}” is imported, and is not there.`, importHint(message))
    case 'throws':
      return said(
        'list-throws',
        `The file stops with an error of its own: ${ended(message)}`,
        'Mend what it computes: an event list is best plain data.',
      )
    case 'no default export':
      return said('no-list', 'The file exports no event list.', 'Write “export default defineTimeline({ … })”.')
  }
}

function said(code: string, message: string, hint: string): Said {
  return { code, severity: 'error', message, hint }
}

function importHint(specifier: string): string {
  return /^\.{0,2}\//.test(specifier)
    ? 'Check the path: it is read from the folder of the file that imports it.'
    : `Install it (npm install ${specifier}), or take the import out.`
}

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}
