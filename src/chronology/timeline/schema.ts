import { z } from 'zod'
import { THEMES } from './themes.ts'

/*
 * The shape of an event list. Dates, references and grades are strings here: what they say is checked when the
 * list is resolved. One field may be one thing or a list of things; after parsing it is always a list. What a field
 * is described as is what an editor shows of it (`jsonSchema`).
 */

const text = z.string().trim().min(1)
const id = z.string()
const said = (description: string) => text.optional().describe(description)

/** The schemas of `many`, and what one item of each is. */
export const manyItems = new WeakMap<z.core.$ZodType, z.core.$ZodType>()
/** Fields of dates, which YAML may take for a list: `[1667,1668]`. */
export const dates = new WeakSet<z.core.$ZodType>()

const date = (description: string) => {
  const schema = text.describe(description)
  dates.add(schema)
  return schema
}
const saidDate = (description: string) => date(description).optional()

const many = <T extends z.ZodType>(item: T) => {
  const schema = z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).default([]),
  )
  manyItems.set(schema, item)
  return schema
}

export const placeSchema = z.strictObject({
  name: text.describe('What it is called on the map.'),
  localName: said('The name in its own script.'),
  country: said('The country where it lies, by its English name.'),
  at: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('[latitude, longitude] in degrees. Without it the place is known by name only and gets no point.'),
})

export const actorSchema = z.strictObject({
  name: text.describe('The name as it is shown.'),
  role: said('Office or function, told where the name is.'),
})

export const sourceSchema = z.strictObject({
  title: text.describe('What it is called.'),
  publisher: said('Who published it.'),
  published: saidDate('When it was published, EDTF: 2025-07-12, 2025-07, 2025.'),
  accessed: saidDate('The day it was looked at, EDTF.'),
  url: said('Where it is on the web, https.'),
  type: said('What it is: news report, court record, testimony.'),
  grade: said(
    'Admiralty code: reliability A–F and credibility 1–6, such as B2. Leave it out where it has not been judged.',
  ),
  summary: said('What it says, in a sentence.'),
})

const status = z.enum(['reported', 'planned', 'projected'])
const citation = z.union([
  id.describe('The id of a source.'),
  z.strictObject({
    source: z.union([id, sourceSchema]).describe('The id of a source, or the source itself.'),
    at: said('The place in it: page 4, paragraph 1.'),
  }),
  sourceSchema,
])
const constraint = z.union([
  id.describe('The id of the other event.'),
  z.strictObject({
    event: id.describe('The id of the other event.'),
    because: said('The word of the source that says so.'),
  }),
])

export const eventSchema = z.strictObject({
  id: said('Lower-case letters a–z, digits and hyphens. Made from the title where it is left out.'),
  date: saidDate(
    'When, as vague as the source: an EDTF string. 2025-07-12, 2025-07, 2025, 2025~ (about), 2025? (possibly), [2025-07-12..] (or later), 2025-07/2025-09 (from, to).',
  ),
  after: many(constraint).describe('The events that it came after.'),
  before: many(constraint).describe('The events that it came before.'),
  alsoDated: many(
    z.strictObject({
      date: date('The other dating, EDTF.'),
      source: many(id).describe('The ids of the sources that give it.'),
    }),
  ).describe('Other datings, and who gives them: shown side by side with the main one.'),
  title: text.describe('What happened, in a short sentence.'),
  text: said('One to three sentences under the title. *Emphasis*, **strong**, [links](https://…).'),
  short: said('The label of the rail, up to 22 characters.'),
  lane: id.optional().describe('The id of a lane.'),
  places: many(z.union([id.describe('The id of a place.'), placeSchema])).describe('Where.'),
  actors: many(z.union([id.describe('The id of an actor.'), actorSchema])).describe('Who.'),
  status: status
    .default('reported')
    .describe('Whether it happened, by the sources given; is planned; or is projected, as an estimate.'),
  contested: z
    .strictObject({
      by: id.describe('The id of the source that denies it.'),
      text: text.describe('What it says.'),
    })
    .optional()
    .describe('A source that denies that it happened.'),
  likelihood: said('How likely, a term of the deck’s scale. Only with planned or projected.'),
  confidence: z
    .enum(['low', 'moderate', 'high'])
    .optional()
    .describe('Confidence in the evidence: another thing than likelihood.'),
  figure: z
    .strictObject({ value: text.describe('The number as it is shown: 10,000+.'), unit: said('What it counts.') })
    .optional()
    .describe('A number beside the text.'),
  quote: z
    .strictObject({
      text: text.describe('The words, without quotation marks.'),
      by: z.union([id, actorSchema]).optional().describe('Who said it: the id of an actor, or the actor.'),
    })
    .optional()
    .describe('Words of a source.'),
  media: z
    .strictObject({
      src: text.describe('The image’s file, relative to this file.'),
      alt: text.describe('What it shows, for those who do not see it.'),
      credit: said('Who made it.'),
    })
    .optional()
    .describe('An image beside the text.'),
  sources: many(citation).describe('Who says so: ids of sources, with a place in them, or sources written in place.'),
  notes: said('For the speaker; left out of every copy made without --notes.'),
  internal: z.boolean().default(false).describe('Left out of every copy made without --notes.'),
  map: z
    .strictObject({
      route: z.array(id).default([]).describe('Ids of places in the order of a way.'),
      also: z.array(id).default([]).describe('Ids of places that are shown too.'),
      borders: z.boolean().default(false).describe('With the borders of countries.'),
    })
    .optional()
    .describe('What the map shows besides the event’s own places.'),
  facts: z
    .array(
      z.strictObject({
        text: text.describe('The fact, in a few words.'),
        status: status.default('reported').describe('Whether it is so, is planned, or is projected.'),
        word: said('Told in place of the status.'),
      }),
    )
    .default([])
    .describe('Short facts beside the text, each with its status.'),
  minutes: z.number().positive().optional().describe('Planned speaking time.'),
  exhibit: z
    .enum(['media', 'figure', 'likelihood', 'facts', 'dates', 'map', 'none'])
    .optional()
    .describe('What stands beside the text, where the usual choice is not wanted.'),
})

/** Everything but the events, which are checked one by one so that a bad one never hides the others. */
export const headSchema = z.strictObject({
  $schema: z.string().optional().describe('The schema of the file, for editors.'),
  title: text.describe('What the deck is called.'),
  subtitle: said('Under the title.'),
  lang: text.default('en').describe('The language of the deck, BCP 47: en, ru, de.'),
  asOf: saidDate('Information cut-off, an EDTF day. Without it there is none; it is never today.'),
  marking: said('The band at the top and bottom of every slide and page, such as TLP:CLEAR.'),
  bottomLine: said('The main point first (BLUF), in one or two sentences.'),
  likelihoodScale: z.enum(['ICD 203', 'PHIA']).default('ICD 203').describe('Whose terms of likelihood the deck uses.'),
  theme: z.enum(THEMES).default('paper').describe('How it looks: paper for bright rooms, room for dark ones.'),
  by: said('Who wrote the brief.'),
  published: saidDate('The brief’s own date, EDTF.'),
  periods: z
    .array(
      z.strictObject({
        title: text.describe('What the chapter is called.'),
        date: date('EDTF: 1941-09/1944-01, 1941.'),
      }),
    )
    .default([])
    .describe('Chapters. Without them, years or what else divides the events well.'),
  lanes: z.record(id, text).default({}).describe('Strands of events, by id: diplomacy: Diplomacy.'),
  places: z.record(id, placeSchema).default({}).describe('Places by id.'),
  actors: z.record(id, actorSchema).default({}).describe('People and bodies by id.'),
  sources: z.record(id, sourceSchema).default({}).describe('Sources by id.'),
  context: z
    .array(
      z.strictObject({
        text: text.describe('What is so, in a sentence.'),
        sources: many(citation).describe('Who says so.'),
      }),
    )
    .default([])
    .describe('Background without a date: a slide of its own.'),
  watch: z
    .array(z.strictObject({ title: text.describe('What to watch.'), text: said('Why, or what it would mean.') }))
    .default([])
    .describe('What to watch, on the closing slide.'),
})

export type ParsedHead = z.infer<typeof headSchema>
export type ParsedEvent = z.infer<typeof eventSchema>
export type ParsedPlace = z.infer<typeof placeSchema>
export type ParsedActor = z.infer<typeof actorSchema>
export type ParsedSource = z.infer<typeof sourceSchema>
export type ParsedCitation = z.infer<typeof citation>
export type ParsedConstraint = z.infer<typeof constraint>
