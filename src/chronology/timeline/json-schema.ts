import { z } from 'zod'
import { dates, eventSchema, headSchema, manyItems } from './schema.ts'

type Json = z.core.JSONSchema.BaseSchema

/** In YAML and JSON `2025`, `0409` and `true` in a field of text are the text that is written there. */
const WRITTEN_TEXT = ['string', 'number', 'boolean'] as const

/** And `[1667,1668]` and `{1667,1668}` in one of a date are sets of EDTF, which other readers take for a list and an object. */
const WRITTEN_DATE = {
  type: [...WRITTEN_TEXT, 'array', 'object'],
  items: { type: ['string', 'number'] },
  additionalProperties: { type: 'null' },
}

const listSchema = headSchema.extend({
  events: z.array(eventSchema).min(1).describe('What happened, in any order: the dates put it in order.'),
})

/**
 * The JSON Schema (draft 2020-12) of an event list as it is written in YAML and JSON, for editors. What it refuses is
 * refused; that ids and dates are what they should be is not its to say.
 */
export function jsonSchema(): Json {
  const { $schema, ...schema } = toJson(listSchema)
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    title: 'Chronodeck event list',
    description: 'Events with honest dates, from which slides are made in date order.',
    ...schema,
  }
}

function toJson(schema: z.core.$ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: json }) {
      const known = originals(zodSchema)
      const item = known.map((one) => manyItems.get(one)).find((one) => one !== undefined)
      if (item) {
        const { $schema: _, ...one } = toJson(item)
        for (const key of ['type', 'items', 'default'] as const) delete json[key]
        json.anyOf = [one, { type: 'array', items: one }]
      } else if (json.propertyNames) delete json.propertyNames
      else if (json.type === 'string' && json.enum === undefined) {
        const isDate = known.some((one) => dates.has(one))
        delete json.type
        Object.assign(json, isDate ? WRITTEN_DATE : { type: [...WRITTEN_TEXT] })
      }
    },
  })
}

/** A schema and those that it is a copy of: a description makes one. */
function originals(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  // oxlint-disable-next-line no-underscore-dangle -- so zod names what is its own
  const { parent } = schema._zod
  return parent ? [schema, ...originals(parent)] : [schema]
}
