import { strToU8, zipSync } from 'fflate'

export type CellValue = string | number | boolean | { readonly xml: string }

export interface SheetSketch {
  readonly name: string
  /** By row and column; a number with a format is `[number, code]`. */
  /** Its last row is not shown. */
  readonly isHidden?: boolean
  readonly rows: readonly (readonly (CellValue | null | readonly [number, string | number])[])[]
}

export interface WorkbookSketch {
  readonly sheets: readonly SheetSketch[]
  readonly is1904?: boolean
  /** Cells and rows without their places, targets from the root, prefixes: as some programs write them. */
  readonly isOdd?: boolean
  /** Addresses by the cells of the first sheet that lead there. */
  readonly links?: Readonly<Record<string, string>>
  readonly comments?: number
}

/** A workbook as Excel writes it: shared strings, styles by number formats. */
export function workbookFile(sketch: WorkbookSketch): Uint8Array {
  const { sheets, is1904 = false, isOdd = false, links = {}, comments = 0 } = sketch
  const strings: string[] = []
  const styles: (string | number)[] = [0]
  const sheetXml = sheets.map(({ rows, isHidden = false }) => sheetOf(rows, { strings, styles, isOdd, isHidden }))
  const codes = styles.map((format, n) =>
    typeof format === 'string' ? `<numFmt numFmtId="${164 + n}" formatCode="${escaped(format)}"/>` : '',
  )
  const xfs = styles.map(
    (format, n) => `<xf numFmtId="${typeof format === 'string' ? 164 + n : format}" applyNumberFormat="1"/>`,
  )
  const base = isOdd ? '/xl/' : ''
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="officeDocument" Target="${isOdd ? '/' : ''}xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Target="${base}worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetXml.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
    ...(comments === 0
      ? {}
      : { 'xl/comments1.xml': `<comments>${'<comment><text>x</text></comment>'.repeat(comments)}</comments>` }),
    ...(Object.keys(links).length === 0 ? {} : linkParts(links, sheetXml[0] ?? '')),
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0"?>${text}`)])),
  )
}

function linkParts(links: Readonly<Record<string, string>>, sheet: string): Record<string, string> {
  const cells = Object.keys(links).map((cell, n) => `<hyperlink ref="${cell}" r:id="l${n}"/>`)
  const targets = Object.values(links).map(
    (url, n) => `<Relationship Id="l${n}" TargetMode="External" Target="${escaped(url)}"/>`,
  )
  return {
    'xl/worksheets/sheet1.xml': sheet
      .replace('<worksheet>', '<worksheet xmlns:r="r">')
      .replace('</worksheet>', `<hyperlinks>${cells.join('')}</hyperlinks></worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
  }
}

interface Parts {
  readonly strings: string[]
  readonly styles: (string | number)[]
  readonly isOdd: boolean
  readonly isHidden: boolean
}

function sheetOf(rows: SheetSketch['rows'], parts: Parts): string {
  const rowXml = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      if (value === null && !parts.isOdd) return ''
      const place = parts.isOdd ? '' : ` r="${String.fromCharCode(65 + c)}${r + 1}"`
      return cellOf(value, place, parts)
    })
    const hidden = parts.isHidden && r === rows.length - 1 ? ' hidden="1"' : ''
    return `<row${parts.isOdd ? '' : ` r="${r + 1}"`}${hidden}>${cells.join('')}</row>`
  })
  return `<worksheet><sheetData>${rowXml.join('')}</sheetData></worksheet>`
}

function cellOf(value: SheetSketch['rows'][number][number], place: string, { strings, styles }: Parts): string {
  if (value === null) return `<c${place}/>`
  if (typeof value === 'string') {
    strings.push(`<t xml:space="preserve">${escaped(value)}</t>`)
    return `<c${place} t="s"><v>${strings.length - 1}</v></c>`
  }
  if (typeof value === 'number') return `<c${place}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c${place} t="b"><v>${value ? 1 : 0}</v></c>`
  if ('xml' in value) return value.xml.replace('<c', `<c${place}`)
  const [number, format] = value
  styles.push(format)
  return `<c${place} s="${styles.length - 1}"><v>${number}</v></c>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
