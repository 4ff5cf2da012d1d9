import type { Args, Diagnostic, Severity } from './diagnostic.ts'
import { error, figure, warning, type Entry } from './entry.ts'
import { fileCodes } from './file-codes.ts'

/** Every code, with its severity and its words. One place for all sentences. */
export const catalogue = {
  ...fileCodes,
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
  'too-many-events': error(
    (a) => `The list has ${figure(a['count'])} events; ${figure(a['limit'])} are the limit.`,
    (a) => `Part it into several lists, or raise the limit: --limit events=${a['count']}.`,
  ),
  'many-events': warning(
    (a) => `The list has ${figure(a['count'])} events: no one will see them all.`,
    () => 'Keep it as the record, and show the events that matter from a list of their own.',
  ),
  'too-long-text': error(
    (a) => `The text has ${figure(a['count'])} characters; ${figure(a['limit'])} are the limit.`,
    (a) => `Shorten it, move some of it to a source, or raise the limit: --limit text=${a['count']}.`,
  ),
  'small-image': warning(
    (a) => `The image “${a['src']}” has ${a['width']} × ${a['height']} px, less than its place on the slide.`,
    () => 'Take a larger one: 800 px wide or 480 px high is sharp on a projector too.',
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
  'not-an-image': error(
    (a) => `The file “${a['src']}” is no image that browsers show.`,
    () => 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
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
  'broken-sentence': warning(
    (a) => `A sentence of the text of “${a['event']}” is longer than a slide: it goes on on the next one.`,
    () => 'Part it, or shorten it.',
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
    (a) =>
      a['packages'] === ''
        ? 'Use other characters: on another machine these may show as empty boxes.'
        : `Install a font that does, beside the list or beside chronodeck: npm i ${a['packages']}`,
  ),
  'borrowed-glyphs': warning(
    (a) => `No font for “${a['lang']}” is installed: its characters are drawn as in Korean.`,
    (a) => `Install one, beside the list or beside chronodeck: npm i ${a['package']}`,
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

/** "Event “x”", or what else the fault is about. */
function subject(args: Args): string {
  return args['event'] === undefined ? `${args['of'] ?? 'The list'}` : `Event “${args['event']}”`
}
