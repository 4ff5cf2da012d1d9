import { strFromU8, unzipSync } from 'fflate'
import { readXml } from './xml.ts'

/** The parts of a workbook that hold its sheets (ECMA-376, part 1, 18.2). */
export interface Workbook {
  readonly is1904: boolean
  readonly sheets: readonly WorkbookSheet[]
  /** How many remarks lie on cells. */
  readonly comments: number
  /** By index. */
  readonly sharedStrings: readonly string[]
  /** The code of the number format of each style, by index. */
  readonly styles: readonly { readonly format: number }[]
  readonly formats: ReadonlyMap<number, string>
}

export interface WorkbookSheet {
  readonly name: string
  readonly xml: string
  /** Addresses that cells lead to, by the id of the relation. */
  readonly links: ReadonlyMap<string, string>
}

/** Why a file is no workbook that can be read, in a sentence, and what to do. */
export class WorkbookFault extends Error {
  readonly todo: string

  constructor(why: string, todo: string) {
    super(why)
    this.todo = todo
  }
}

/** How much the parts may be in all, unpacked: bytes, and the marks of their elements, which are what takes time. */
const MOST_BYTES = 60_000_000
const MOST_MARKS = 4_000_000
const LESS_THAN = 0x3c
const SAVE = 'Save it as “Excel workbook (.xlsx)”, without a password, or as CSV.'

/** Unpacks a workbook. Throws a `WorkbookFault`. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = unpack(bytes)
  refuseMarks(parts)
  try {
    return readParts(parts)
  } catch (error) {
    if (error instanceof WorkbookFault) throw error
    throw new WorkbookFault(`A part of the workbook cannot be read: ${firstLine(error)}.`, SAVE)
  }
}

type Parts = Readonly<Record<string, Uint8Array>>

function unpack(bytes: Uint8Array): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new WorkbookFault('The file is an old Excel file (.xls), or one with a password.', SAVE)
  }
  let total = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/.test(name)) return false
        total += originalSize
        if (total > MOST_BYTES)
          throw new WorkbookFault(
            `The workbook holds more than ${MOST_BYTES / 1e6} MB.`,
            'Keep the list in a workbook of its own.',
          )
        return true
      },
    })
  } catch (error) {
    if (error instanceof WorkbookFault) throw error
    throw new WorkbookFault('The file is no Excel workbook, or it is damaged.', SAVE)
  }
}

/** A million cells have four million marks; more than that is no list, and would take minutes. */
function refuseMarks(parts: Parts): void {
  let marks = 0
  for (const part of Object.values(parts)) {
    for (let at = part.indexOf(LESS_THAN); at >= 0; at = part.indexOf(LESS_THAN, at + 1)) marks++
    if (marks > MOST_MARKS)
      throw new WorkbookFault(
        'The workbook holds more than a million cells.',
        'Keep the list in a workbook of its own, without empty rows and columns that are formatted.',
      )
  }
}

function readParts(parts: Parts): Workbook {
  const main = mainPart(parts)
  const folder = main.replace(/[^/]*$/, '')
  const targets = relations(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const found: { name: string; id: string }[] = []
  let is1904 = false
  readXml(textOf(parts, main), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '')
      if (name === 'sheet') found.push({ name: attributes.get('name') ?? '', id: attributes.get('r-id') ?? '' })
    },
  })
  const named = (ending: string) => Object.keys(parts).find((name) => name.startsWith(folder) && name.endsWith(ending))
  return {
    is1904,
    sheets: found.flatMap(({ name, id }) => {
      const target = targets.get(id)
      if (target === undefined || parts[target] === undefined) return []
      const links = relations(parts, target.replace(/([^/]*)$/, '_rels/$1.rels'), '')
      return [{ name, xml: textOf(parts, target), links }]
    }),
    comments: countComments(parts),
    sharedStrings: readStrings(parts, named('sharedStrings.xml')),
    ...readStyles(parts, named('styles.xml')),
  }
}

function mainPart(parts: Parts): string {
  const targets = relations(parts, '_rels/.rels', '')
  const main = [...targets.values()].find((target) => target.endsWith('workbook.xml')) ?? 'xl/workbook.xml'
  if (parts[main] === undefined) throw new WorkbookFault('The file is no Excel workbook.', SAVE)
  return main
}

/** Targets of a part's relations by their ids: parts by their names from the root, and addresses outside. */
function relations(parts: Parts, name: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  if (parts[name] === undefined) return targets
  readXml(textOf(parts, name), {
    open(element, attributes) {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')]
      if (element !== 'Relationship' || id === undefined || target === undefined) return
      const isOutside = attributes.get('TargetMode') === 'External'
      targets.set(id, isOutside ? target : target.startsWith('/') ? target.slice(1) : folder + target)
    },
  })
  return targets
}

function countComments(parts: Parts): number {
  let count = 0
  for (const name of Object.keys(parts).filter((part) => /\/comments\d*\.xml$/.test(part))) {
    readXml(textOf(parts, name), {
      open(element) {
        if (element === 'comment') count++
      },
    })
  }
  return count
}

/** The texts of all their runs; what is told of their reading is not among them. */
function readStrings(parts: Parts, name: string | undefined): readonly string[] {
  const strings: string[] = []
  if (name === undefined) return strings
  let [text, isText, phonetic] = ['', false, 0]
  readXml(textOf(parts, name), {
    open(element) {
      if (element === 'si') text = ''
      if (element === 'rPh') phonetic++
      isText = element === 't' && phonetic === 0
    },
    text(piece) {
      if (isText) text += piece
    },
    close(element) {
      isText = false
      if (element === 'rPh') phonetic--
      if (element === 'si') strings.push(text)
    },
  })
  return strings
}

function readStyles(parts: Parts, name: string | undefined): Pick<Workbook, 'styles' | 'formats'> {
  const formats = new Map<number, string>()
  const styles: { format: number }[] = []
  if (name === undefined) return { formats, styles }
  let isCells = false
  readXml(textOf(parts, name), {
    open(element, attributes) {
      if (element === 'numFmt') formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      if (element === 'cellXfs') isCells = true
      if (element === 'xf' && isCells) styles.push({ format: Number(attributes.get('numFmtId') ?? 0) })
    },
    close(element) {
      if (element === 'cellXfs') isCells = false
    },
  })
  return { formats, styles }
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}

function firstLine(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
}
