import { expect, test } from 'vitest'
import { report } from '../../src/cli/report.ts'
import type { PrintedDiagnostic } from '../../src/export/load/printed.ts'
import { memoryHost } from '../host/memory-host.ts'

function diagnostics(count: number, code: string, severity: PrintedDiagnostic['severity']): PrintedDiagnostic[] {
  return Array.from({ length: count }, (_, n) => ({
    code,
    severity,
    message: `Message ${n} of ${code}.`,
    hint: 'Mend it.',
    file: 'deck.yaml',
    line: n + 1,
    column: 1,
    frame: '',
    related: [],
  }))
}

function reported(...all: readonly PrintedDiagnostic[][]): string {
  const host = memoryHost({})
  report({ diagnostics: all.flat(), remarks: [] }, host)
  return host.messages.join('\n')
}

test('of many warnings of a kind the first ones are told, and how many more there are', () => {
  const text = reported(diagnostics(40, 'unsourced', 'warning'), diagnostics(5, 'step-down', 'warning'))
  expect(text.match(/Message \d+ of unsourced/g)).toHaveLength(5)
  expect(text.match(/Message \d+ of step-down/g)).toHaveLength(5)
  expect(text).toContain('35 more of unsourced: “chronodeck check” tells each of them.')
  expect(text).not.toContain('more of step-down')
})

test('every error is told', () => {
  const text = reported(diagnostics(40, 'bad-date', 'error'))
  expect(text.match(/Message \d+ of bad-date/g)).toHaveLength(40)
  expect(text).toContain('40 errors')
})
