/** The `name` table of a TrueType file (OpenType 1.9, "name"). */

import { readTables, readView, writeTables } from './font-tables.ts'

/** Name ids of the table that are set here. */
export interface FontNames {
  readonly copyright: string
  readonly family: string
  /** For instance `SemiBold Italic`. */
  readonly subfamily: string
  readonly description: string
  readonly license: string
  readonly licenseUrl: string
}

/** The same font under other names. Throws when the bytes are no TrueType file. */
export function renameFont(font: Uint8Array, names: FontNames): Uint8Array {
  const tables = readTables(font)
  tables.set('name', nameTable(names))
  return writeTables(tables)
}

/** Format 0, one record a name: Windows, Unicode BMP, US English. */
function nameTable(names: FontNames): Uint8Array {
  const full = `${names.family} ${names.subfamily}`
  const postScript = `${names.family.replaceAll(' ', '')}-${names.subfamily.replaceAll(' ', '')}`
  const values: readonly (readonly [id: number, value: string])[] = [
    [0, names.copyright],
    [1, full],
    [2, 'Regular'],
    [3, postScript],
    [4, full],
    [5, 'Version 1.0'],
    [6, postScript],
    [10, names.description],
    [13, names.license],
    [14, names.licenseUrl],
    [16, names.family],
    [17, names.subfamily],
  ]
  const storageOffset = 6 + values.length * 12
  const table = new Uint8Array(storageOffset + values.reduce((sum, [, value]) => sum + value.length * 2, 0))
  const view = readView(table)
  view.setUint16(2, values.length)
  view.setUint16(4, storageOffset)
  let used = 0
  for (const [index, [id, value]] of values.entries()) {
    const fields = [3, 1, 0x409, id, value.length * 2, used]
    for (const [field, number] of fields.entries()) view.setUint16(6 + index * 12 + field * 2, number)
    for (let unit = 0; unit < value.length; unit += 1) {
      view.setUint16(storageOffset + used + unit * 2, value.charCodeAt(unit))
    }
    used += value.length * 2
  }
  return table
}
