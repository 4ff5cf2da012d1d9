import type { Args, Diagnostic, Severity } from './diagnostic.ts'

/** The sentences of one code: what is wrong, and what to do about it. */
export interface Entry {
  readonly severity: Severity
  readonly message: (args: Args) => string
  readonly hint: (args: Args) => string
}

/** Every code, with its severity and its words. One place for all sentences. */
export const catalogue = {
  syntax: error(
    (a) => `${a['why']}`,
    (a) => `${a['todo']}`,
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
    (a) => `Lists and objects lie more than ${a['limit']} deep in each other here.`,
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
      `“${a['field']}” is no field of an event${Number(a['count']) > 1 ? ` (in ${a['count']} files)` : ''}: it is not read.`,
    (a) => (a['nearest'] ? `Did you mean “${a['nearest']}”?` : 'Rename it, or do without it.'),
  ),
  'unread-markwhen': warning(
    (a) => `This is not read; markwhen’s own parser says: ${a['why']}.`,
    () => 'Mend it, or take it out.',
  ),
  'clock-date': error(
    (a) => `“${a['text']}” is a date of the reader’s clock: tomorrow it would be another.`,
    () => 'Write the date that is meant.',
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
  'missing-field': error(
    (a) => `${subject(a)} has no “${a['field']}”.`,
    (a) => `Add “${a['field']}”: it cannot be left out.`,
  ),
  'unknown-field': error(
    (a) => `${subject(a)} has a field “${a['field']}” that is not part of an event list.`,
    (a) => (a['nearest'] ? `Did you mean “${a['nearest']}”?` : 'Take it out, or put it in the notes.'),
  ),
  'wrong-type': error(
    (a) => `“${a['field']}” is ${a['got']}; ${a['expected']} is expected.`,
    (a) => `Write ${a['expected']}.`,
  ),
  'wrong-word': error(
    (a) => `“${a['field']}” is “${a['got']}”; it is one of ${a['expected']}.`,
    (a) => (a['nearest'] ? `Did you mean “${a['nearest']}”?` : `Choose one of ${a['expected']}.`),
  ),
  'empty-text': error(
    (a) => `“${a['field']}” is empty.`,
    (a) => `Write something, or leave “${a['field']}” out where it may be left out.`,
  ),
  'no-events': error(
    () => 'The list has no events.',
    () => 'Add at least one event with a title and a date.',
  ),
  'bad-date': error(
    (a) => `“${a['text']}” is not an EDTF date: ${a['why']}.`,
    () =>
      'EDTF writes 2025-07-12, 2025-07, 2025, 2025~ (about), 2025? (uncertain), [2025-07-12..] (or later), a/b (from, to).',
  ),
  'not-a-day': error(
    (a) => `“${a['field']}” is “${a['text']}”, which is not one day.`,
    () => 'Write a day as year-month-day, for example 2025-07-12.',
  ),
  'unknown-reference': error(
    (a) => `There is no ${a['kind']} “${a['id']}” in the list.`,
    (a) =>
      a['nearest']
        ? `Did you mean “${a['nearest']}”?`
        : `Declare “${a['id']}” under “${a['kind']}s”, or take the reference out.`,
  ),
  'bad-id': error(
    (a) => `“${a['id']}” cannot be the id of an event.`,
    () =>
      'Use lower-case letters a–z, digits and hyphens, not digits alone; title, overview, context, closing and sources are taken.',
  ),
  'double-id': error(
    (a) => `The id “${a['id']}” is used by more than one event.`,
    () => 'Give each event an id of its own.',
  ),
  'no-when': error(
    (a) => `Event “${a['event']}” has no date and no “after” or “before”.`,
    () => 'Give it an EDTF date, as vague as its source, or say which event it comes after or before.',
  ),
  'bad-grade': error(
    (a) => `“${a['grade']}” is not a source grade.`,
    () => 'Write reliability A–F and credibility 1–6, such as B2, or leave the grade out: absent means not graded.',
  ),
  'bad-coordinates': error(
    (a) => `${a['lat']}, ${a['lon']} is not a place on the map.`,
    () => 'Write [latitude, longitude] in degrees: latitude from -90 to 90 first, longitude from -180 to 180 second.',
  ),
  'likelihood-of-fact': error(
    (a) => `Event “${a['event']}” is told as reported, yet has a likelihood.`,
    () => 'Give it the status planned or projected, or take the likelihood out.',
  ),
  'unknown-likelihood': error(
    (a) => `“${a['term']}” is not a term of ${a['scale']}.`,
    (a) => (a['nearest'] ? `Did you mean “${a['nearest']}”?` : `Its terms are ${a['terms']}.`),
  ),
  contradiction: error(
    (a) => `Dates and order contradict each other: ${a['chain']}.`,
    () => 'Change one of these dates, or take one “after” or “before” out.',
  ),
  circle: error(
    (a) => `The events come after one another in a circle: ${a['chain']}.`,
    () => 'Take one “after” or “before” of the circle out.',
  ),
  'reading-excluded': warning(
    (a) =>
      `The dating ${a['date']} of event “${a['event']}” cannot hold together with the stated order: ${a['chain']}.`,
    () => 'It stays on the slide as a rival dating. If the source is right, an “after” or “before” is wrong.',
  ),
  'missing-image': error(
    (a) => `The image “${a['src']}” is not there.`,
    (a) => `It is looked for at ${a['path']}, relative to the deck’s own file.`,
  ),
  'remote-image': warning(
    (a) => `The image “${a['src']}” lies on the web, so it is not shown: a deck loads nothing from outside.`,
    () => 'Save it beside the deck and name the file.',
  ),
  overflow: error(
    (a) => `${a['part']} of “${a['event']}” does not fit its slide: ${a['by']} too much at the smallest size.`,
    () => 'Shorten it, or move some of it to the notes.',
  ),
  'step-down': warning(
    (a) => `${a['part']} of “${a['event']}” is long: it is set at ${a['size']} px instead of ${a['full']}.`,
    () => 'Shorten it to have it at full size.',
  ),
  'cut-text': warning(
    (a) => `${a['part']} of “${a['event']}” is cut at ${a['limit']} characters on the slide.`,
    () => 'Shorten it; the whole text stays in the data.',
  ),
  'cut-title': warning(
    (a) => `The title of the period “${a['title']}” is cut over its chapter.`,
    () => 'Shorten it; the whole title stays in the data.',
  ),
  'not-shown': warning(
    (a) => `${a['count']} of “${a['part']}” have no room on the slide and are not shown.`,
    () => 'Put the most important first, or leave some out.',
  ),
  'missing-glyph': warning(
    (a) => `No font of the deck has ${a['characters']}.`,
    () => 'Use other characters: on another machine these may show as empty boxes.',
  ),
  language: warning(
    (a) =>
      a['dates'] === ''
        ? `The words around dates, such as “about”, are in English: none are known in “${a['lang']}”.`
        : `The dates are in English: none are known in “${a['lang']}”.`,
    () => 'Dates read wholly in English (en) and Russian (ru).',
  ),
  unsourced: warning(
    (a) => `Event “${a['event']}” names no source.`,
    () => 'Add “sources”: the slide says “no source given” until then.',
  ),
  'unused-source': warning(
    (a) => `Source “${a['id']}” is never used.`,
    () => 'Cite it where it is used, or take it out.',
  ),
  'after-cut-off': warning(
    (a) => `Event “${a['event']}” is told as a fact, yet lies after the information cut-off, ${a['asOf']}.`,
    () => 'Give it the status planned or projected, or move “asOf” to the day of the latest information.',
  ),
  'confidence-with-likelihood': warning(
    (a) => `One sentence has both a confidence, “${a['confidence']}”, and a likelihood, “${a['likelihood']}”.`,
    () => 'Say in one sentence how likely it is, and in another how good the evidence is: they are different things.',
  ),
  'mixed-scales': warning(
    (a) => `“${a['term']}” is a term of ${a['of']}, and this list uses ${a['scale']}.`,
    () => 'Use the terms of one scale and of one row: the same word has other numbers elsewhere.',
  ),
  'incomplete-source': warning(
    (a) => `Source “${a['title']}” has no ${a['missing']}.`,
    () => 'Add “publisher”, and “published” or the day it was “accessed”: without them no one can judge or find it.',
  ),
  'unattributed-date': warning(
    (a) => `Event “${a['event']}” has ${a['of']}, and no source is named for it.`,
    () => 'Say who gives this date, with “source” beside another date or “sources” of the event.',
  ),
  'insecure-link': warning(
    (a) => `The address “${a['url']}” is without https.`,
    () => 'Write it with https:// if the site has it: almost all have.',
  ),
  'hidden-character': warning(
    (a) => `This text has characters that cannot be seen: ${a['characters']}.`,
    () => 'Take them out: they change what is read, found or copied.',
  ),
  'look-alike': warning(
    (a) => `In the word “${a['word']}” the letter “${a['letter']}” is ${a['script']} (${a['code']}) and looks Latin.`,
    () => 'Write the word in the letters of one script: as it is, a search does not find it.',
  ),
  'double-event': warning(
    (a) => `Event “${a['event']}” looks like event “${a['other']}”: the same date and nearly the same title.`,
    () => 'If they are one event, keep one and cite the sources of both; if not, say in the titles how they differ.',
  ),
} satisfies Record<string, Entry>

export type Code = keyof typeof catalogue

/** The words of a diagnostic. */
export function describe(diagnostic: Pick<Diagnostic, 'code' | 'args'>): {
  severity: Severity
  message: string
  hint: string
} {
  const entry: Entry = catalogue[diagnostic.code]
  return {
    severity: entry.severity,
    message: entry.message(diagnostic.args),
    hint: entry.hint(diagnostic.args),
  }
}

function error(message: Entry['message'], hint: Entry['hint']): Entry {
  return { severity: 'error', message, hint }
}

function warning(message: Entry['message'], hint: Entry['hint']): Entry {
  return { severity: 'warning', message, hint }
}

/** "Event “x”", or what else the fault is about. */
function subject(args: Args): string {
  return args['event'] === undefined ? `${args['of'] ?? 'The list'}` : `Event “${args['event']}”`
}
