import { error, warning, type Entry } from './entry.ts'

/** Codes of what is wrong with a file before it is a list: its syntax, its columns, its notes. */
export const fileCodes = {
  syntax: error(
    (a) => `${a['why']}`,
    (a) => `${a['todo']}`,
  ),
  'missing-import': error(
    (a) => `“${a['module']}” is imported, and is not there.`,
    (a) =>
      /^\.{0,2}\//.test(String(a['module']))
        ? 'Check the path: it is read from the folder of the file that imports it.'
        : `Install it (npm install ${a['module']}), or take the import out.`,
  ),
  'list-throws': error(
    (a) => `The file stops with an error of its own: ${a['why']}`,
    (a) =>
      a['nearest'] ? `Did you mean “${a['nearest']}”?` : 'Mend what it computes: an event list is best plain data.',
  ),
  'no-list': error(
    () => 'The file exports no event list.',
    () => 'Write “export default defineTimeline({ … })”.',
  ),
  'more-faults': error(
    (a) => `${a['count']} more faults of the file are not told.`,
    () => 'Mend the first ones: most of the others will be gone with them.',
  ),
  'empty-file': error(
    () => 'The file is empty.',
    () => 'Write an event list: a title, and events that each have a title and a date.',
  ),
  'several-lists': error(
    () => 'A second document starts here.',
    () => 'Write one list a file: take “---” out, or move what follows to a file of its own.',
  ),
  'double-key': error(
    (a) => `“${a['key']}” is written twice in the same object.`,
    () => 'Take one of them out, or join them: only one could hold.',
  ),
  'reserved-key': error(
    (a) => `“${a['key']}” cannot be a key.`,
    () => 'Choose another name: JavaScript keeps this one for itself.',
  ),
  'too-deep': error(
    (a) => `Lists, objects or elements lie more than ${a['limit']} deep in each other here.`,
    () => 'Write it flat: an event list is a few levels deep. An alias must not stand inside what it repeats.',
  ),
  'too-many-aliases': error(
    (a) => `The aliases of the file repeat more than ${a['limit']} characters.`,
    () => 'Write out what is repeated, or name it once, under “sources”, “places” or “actors”.',
  ),
  'no-columns': error(
    () => 'The first rows name no column “date” and no column “title”.',
    () =>
      'Write what each column holds in the first row: date (or When), title (or What), and as you like text, source, place, who, lane, notes.',
  ),
  'unread-column': warning(
    (a) => `Column “${a['column']}” is nothing that an event list has: it is not read.`,
    (a) => (a['nearest'] ? `Did you mean “${a['nearest']}”?` : 'Rename it, or take it out.'),
  ),
  'spare-column': warning(
    (a) =>
      `Column “${a['column']}” is read only where “${a['first']}” is empty: both are names of the “${a['field']}”.`,
    () => 'Join the two, or rename this one.',
  ),
  'unread-row': warning(
    (a) => `“${a['text']}” stands above the row that names the columns: it is not read.`,
    () => 'To keep it, give it a column of its own, such as “deck title”.',
  ),
  'double-column': error(
    (a) => `“${a['column']}” and “${a['first']}” are both read as “${a['field']}”.`,
    () => 'Rename one of them, or join them.',
  ),
  'second-value': error(
    (a) => `“${a['text']}” is a second value of “${a['column']}”, which is one for the whole list.`,
    () => 'Fill in one cell of the column.',
  ),
  'extra-cell': error(
    (a) => `“${a['text']}” stands in a column without a name.`,
    () => 'Name the column in the first row; or put the text that holds a comma, a semicolon or a tab in quotes.',
  ),
  'unread-cell': warning(
    (a) => `“${a['text']}” is not read: ${a['why']}.`,
    () => 'Write what it belongs to beside it, or empty the cell.',
  ),
  'uneven-cells': error(
    (a) => `The cell has ${a['count']} values for ${a['things']} ${a['field']}.`,
    (a) => `Write one for each of the ${a['field']}, parted by semicolons.`,
  ),
  'ambiguous-date': error(
    (a) => `“${a['text']}” may be ${a['first']} (${a['firstMeans']}) or ${a['second']} (${a['secondMeans']}).`,
    (a) => `Write ${a['first']} or ${a['second']}.`,
  ),
  'unread-key': warning(
    (a) =>
      `“${a['field']}” is ${a['why'] ? 'not read whole' : 'no field of an event'}${Number(a['count']) > 1 ? ` (in ${a['count']} files)` : ''}: ${a['why'] || 'it is not read'}.`,
    (a) =>
      a['why']
        ? 'Join them, or take one of them out.'
        : a['nearest']
          ? `Did you mean “${a['nearest']}”?`
          : 'Rename it, or do without it.',
  ),
  'unread-markwhen': warning(
    (a) => `This is not read: ${a['why']}.`,
    () => 'Mend it, or take it out.',
  ),
  'clock-date': error(
    (a) => `“${a['text']}” is a date of the reader’s clock: tomorrow it would be another.`,
    () => 'Write the date that is meant.',
  ),
  'absent-image': warning(
    (a) => `The image “${a['src']}” is not in the folder of the notes: its slide goes without it.`,
    () => 'Put it there, as PNG, JPEG, GIF, WebP, AVIF or SVG.',
  ),
  'dropped-field': warning(
    (a) =>
      `“${a['field']}” is nothing that a slide here can show${Number(a['count']) > 1 ? ` (${a['count']} times)` : ''}: it is not read.`,
    () => 'What it says, say in the text, or do without it.',
  ),
  'sheet-error': error(
    (a) => `The cell shows “${a['text']}”: its formula fails.`,
    () => 'Mend the formula, or write the value itself.',
  ),
  'sheet-date': error(
    () => 'The cell holds a date that it does not show whole: its year was never written, or there is no such day.',
    (a) => `Write the date as a text, or let the cell show its year (its format is “${a['format']}”).`,
  ),
} satisfies Record<string, Entry>
