import { describe, expect, it } from 'vitest'
import { diagnostic, type Path } from '../../../src/chronology/diagnostics/index.ts'
import { inFileOrder, printDiagnostics } from '../../../src/export/load/printed.ts'

const text = ['{', "  title: 'x',", "  date: '2025-13',", '  colour: 1,', '}'].join('\n')

const places: Readonly<Record<string, { line: number; column: number; length: number }>> = {
  date: { line: 3, column: 9, length: 9 },
  'date@6': { line: 3, column: 15, length: 1 },
  'key colour': { line: 4, column: 3, length: 6 },
  colour: { line: 4, column: 11, length: 1 },
}
const positions = {
  find: (path: Path, column = 0) => places[column > 0 ? `${path.join('.')}@${column}` : path.join('.')] ?? null,
  findKey: (path: Path) => places[`key ${path.join('.')}`] ?? null,
}
const list = { file: 'slides/a.ts', text, positions }

describe('printed diagnostics', () => {
  it('have the catalogue’s words, the place and the lines around it', () => {
    const [printed] = printDiagnostics(
      [diagnostic('bad-date', ['date'], { text: '2025-13', why: 'no month 13' }, { column: 6 })],
      list,
    )
    expect(printed).toEqual({
      code: 'bad-date',
      severity: 'error',
      message: expect.stringContaining('2025-13'),
      hint: expect.stringContaining('EDTF'),
      file: 'slides/a.ts',
      line: 3,
      column: 15,
      related: [],
      frame: "  1 | {\n  2 |   title: 'x',\n> 3 |   date: '2025-13',\n    |               ^\n  4 |   colour: 1,",
    })
  })

  it('about an unknown field point at its key', () => {
    const [printed] = printDiagnostics(
      [diagnostic('unknown-field', ['colour'], { field: 'colour', nearest: '' })],
      list,
    )
    expect([printed?.line, printed?.column]).toEqual([4, 3])
  })

  it('without a place have null and no frame, and come first; the others follow the file', () => {
    const all = [
      diagnostic('unknown-field', ['colour'], { field: 'colour', nearest: '' }),
      diagnostic('bad-date', ['date'], { text: 'x', why: 'y' }),
      diagnostic('unused-source', ['sources', 'a'], { id: 'a' }),
    ]
    const printed = inFileOrder(printDiagnostics(all, list))
    expect(printed.map(({ code, line }) => [code, line])).toEqual([
      ['unused-source', null],
      ['bad-date', 3],
      ['unknown-field', 4],
    ])
    expect(printed[0]).toMatchObject({ column: null, frame: '', severity: 'warning' })
  })
})
