import type { Format, WriteList } from './format.ts'

export interface FormatEntry {
  /** How names of its files end, in lower case, with the dot; none for a folder. Several formats may end alike. */
  readonly endings: readonly string[]
  /** The parsers behind a format are loaded where a list is of it. */
  readonly load: () => Promise<{ readonly format: Format }>
  /** Dates of such lists are read in people's own writing, the names of months in their language too. */
  readonly namesMonths?: true
}

interface WriterEntry {
  readonly endings: readonly string[]
  readonly load: () => Promise<{ readonly write: WriteList }>
}

/** How event lists are written. A list in TypeScript is a program that is run, so it is read elsewhere. */
export const formats = {
  markdown: { endings: [], load: () => import('./markdown-folder.ts') },
  yaml: { endings: ['.yaml', '.yml'], load: () => import('./yaml.ts') },
  'timelinejs-csv': { endings: ['.csv', '.tsv'], load: () => import('./timelinejs-csv.ts') },
  csv: { endings: ['.csv', '.tsv'], namesMonths: true, load: () => import('./csv.ts') },
  markwhen: { endings: ['.mw', '.markwhen'], load: () => import('./markwhen.ts') },
  xlsx: { endings: ['.xlsx', '.xlsm'], namesMonths: true, load: () => import('./xlsx.ts') },
  'timelinejs-json': { endings: ['.json'], load: () => import('./timelinejs-json.ts') },
  json: { endings: ['.json'], load: () => import('./json.ts') },
} satisfies Record<string, FormatEntry>

/** As what event lists can be written. */
export const writers = {
  typescript: { endings: ['.ts', '.mts'], load: () => import('./typescript.ts') },
  yaml: { endings: ['.yaml', '.yml'], load: () => import('./yaml.ts') },
  json: { endings: ['.json'], load: () => import('./json.ts') },
  csv: { endings: ['.csv'], load: () => import('./csv.ts') },
} satisfies Record<string, WriterEntry>
