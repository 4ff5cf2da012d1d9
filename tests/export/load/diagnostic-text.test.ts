import { describe, expect, it } from 'vitest'
import {
  countText,
  diagnosticText,
  hasErrors,
  wholeMessage,
  placeText,
} from '../../../src/export/load/diagnostic-text.ts'
import type { PrintedDiagnostic } from '../../../src/export/load/printed.ts'
import { paintWhen } from '../../../src/host/paint.ts'

const error: PrintedDiagnostic = {
  code: 'bad-date',
  severity: 'error',
  message: 'Not a date.',
  hint: 'Write one.',
  file: 'slides/a.ts',
  line: 3,
  column: 9,
  frame: '> 3 | x\n    | ^',
  related: [],
}
const warning: PrintedDiagnostic = { ...error, severity: 'warning', line: null, column: null, frame: '' }

describe('the text of a diagnostic', () => {
  it('says what, where, why and what to do', () => {
    expect(diagnosticText(error, paintWhen(false))).toBe(
      'error bad-date slides/a.ts:3:9\n> 3 | x\n    | ^\n  Not a date.\n  Write one.',
    )
  })

  it('has no frame and no line where the place is unknown', () => {
    expect(diagnosticText(warning, paintWhen(false))).toBe('warning bad-date slides/a.ts\n  Not a date.\n  Write one.')
    expect(placeText(warning)).toBe('slides/a.ts')
  })

  it('lets no control character of the list reach the terminal', () => {
    const evil = { ...error, message: 'a\u001b[31mb\u0007', frame: '\u001b]0;x\u0007' }
    // oxlint-disable-next-line no-control-regex
    expect(diagnosticText(evil, paintWhen(false))).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
  })

  it('names every place that the fault involves, one under the other', () => {
    const related = [
      { name: '“late” (2025)', file: 'slides/a.ts', line: 1, column: 2 },
      { name: '“u” (no date)', file: 'slides/a.ts', line: 5, column: 1 },
    ]
    expect(diagnosticText({ ...error, related }, paintWhen(false))).toContain(
      ['', '    “late” (2025)  slides/a.ts:1:2', '    “u” (no date)  slides/a.ts:5:1', ''].join('\n'),
    )
    expect(wholeMessage({ ...error, related })).toBe(
      `${error.message} See “late” (2025) at slides/a.ts:1:2, “u” (no date) at slides/a.ts:5:1.`,
    )
    expect(wholeMessage(error)).toBe(error.message)
  })

  it('has colours on a terminal only', () => {
    expect(diagnosticText(error, paintWhen(true))).toContain('\u001b[31m')
  })
})

describe('the count of diagnostics', () => {
  it('tells errors and warnings apart', () => {
    expect(countText([])).toBe('no errors')
    expect(countText([error, warning, error])).toBe('2 errors, 1 warning')
    expect(countText([warning, warning])).toBe('2 warnings')
    expect([hasErrors([warning]), hasErrors([warning, error])]).toEqual([false, true])
  })
})
