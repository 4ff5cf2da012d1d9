import { z } from 'zod'
import { THEMES } from './themes.ts'

/*
 * The shape of an event list. Dates, references and grades are strings here: what they say is checked when the
 * list is resolved. One field may be one thing or a list of things; after parsing it is always a list.
 */

const text = z.string().trim().min(1)
const id = z.string()

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).default([]))

export const placeSchema = z.strictObject({
  name: text,
  localName: text.optional(),
  country: text.optional(),
  at: z.tuple([z.number(), z.number()]).optional(),
})

export const actorSchema = z.strictObject({ name: text, role: text.optional() })

export const sourceSchema = z.strictObject({
  title: text,
  publisher: text.optional(),
  published: text.optional(),
  accessed: text.optional(),
  url: text.optional(),
  type: text.optional(),
  grade: text.optional(),
  summary: text.optional(),
})

const status = z.enum(['reported', 'planned', 'projected'])
const citation = z.union([
  id,
  z.strictObject({ source: z.union([id, sourceSchema]), at: text.optional() }),
  sourceSchema,
])
const constraint = z.union([id, z.strictObject({ event: id, because: text.optional() })])

export const eventSchema = z.strictObject({
  id: text.optional(),
  date: text.optional(),
  after: many(constraint),
  before: many(constraint),
  alsoDated: many(z.strictObject({ date: text, source: many(id) })),
  title: text,
  text: text.optional(),
  short: text.optional(),
  lane: id.optional(),
  places: many(z.union([id, placeSchema])),
  actors: many(z.union([id, actorSchema])),
  status: status.default('reported'),
  contested: z.strictObject({ by: id, text }).optional(),
  likelihood: text.optional(),
  confidence: z.enum(['low', 'moderate', 'high']).optional(),
  figure: z.strictObject({ value: text, unit: text.optional() }).optional(),
  quote: z.strictObject({ text, by: z.union([id, actorSchema]).optional() }).optional(),
  media: z.strictObject({ src: text, alt: text, credit: text.optional() }).optional(),
  sources: many(citation),
  notes: text.optional(),
  internal: z.boolean().default(false),
  map: z
    .strictObject({
      route: z.array(id).default([]),
      also: z.array(id).default([]),
      borders: z.boolean().default(false),
    })
    .optional(),
  facts: z.array(z.strictObject({ text, status: status.default('reported'), word: text.optional() })).default([]),
  minutes: z.number().positive().optional(),
  exhibit: z.enum(['media', 'figure', 'likelihood', 'facts', 'dates', 'map', 'none']).optional(),
})

/** Everything but the events, which are checked one by one so that a bad one never hides the others. */
export const headSchema = z.strictObject({
  title: text,
  subtitle: text.optional(),
  lang: text.default('en'),
  asOf: text.optional(),
  marking: text.optional(),
  bottomLine: text.optional(),
  likelihoodScale: z.enum(['ICD 203', 'PHIA']).default('ICD 203'),
  theme: z.enum(THEMES).default('paper'),
  by: text.optional(),
  published: text.optional(),
  periods: z.array(z.strictObject({ title: text, date: text })).default([]),
  lanes: z.record(id, text).default({}),
  places: z.record(id, placeSchema).default({}),
  actors: z.record(id, actorSchema).default({}),
  sources: z.record(id, sourceSchema).default({}),
  context: z.array(z.strictObject({ text, sources: many(citation) })).default([]),
  watch: z.array(z.strictObject({ title: text, text: text.optional() })).default([]),
})

export type ParsedHead = z.infer<typeof headSchema>
export type ParsedEvent = z.infer<typeof eventSchema>
export type ParsedPlace = z.infer<typeof placeSchema>
export type ParsedActor = z.infer<typeof actorSchema>
export type ParsedSource = z.infer<typeof sourceSchema>
export type ParsedCitation = z.infer<typeof citation>
export type ParsedConstraint = z.infer<typeof constraint>
