import { expect, test } from 'vitest'
import { z } from 'zod'
import { eventSchema, headSchema } from '../../src/chronology/timeline/schema.ts'
import { isTyped } from '../../src/formats/field-kinds.ts'

interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape | boolean
  readonly prefixItems?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
}

type Step = string | number

/** The paths of all values of a shape that are of one type alone, and that type. */
function typesOf(shape: Shape | boolean | undefined, path: readonly Step[]): (readonly [readonly Step[], string])[] {
  if (typeof shape !== 'object') return []
  const { type, properties = {}, additionalProperties, items, prefixItems = [], anyOf = [] } = shape
  return [
    ...(type === undefined || type === 'object' || type === 'array' ? [] : [[path, type] as const]),
    ...Object.entries(properties).flatMap(([key, part]) => typesOf(part, [...path, key])),
    ...typesOf(additionalProperties, [...path, 'any']),
    ...typesOf(items, [...path, 0]),
    ...prefixItems.flatMap((part, index) => typesOf(part, [...path, index])),
    ...anyOf.flatMap((part) => typesOf(part, path)),
  ]
}

function shapeOf(schema: z.ZodType): Shape {
  const shape: Shape = JSON.parse(JSON.stringify(z.toJSONSchema(schema)))
  return shape
}

test('the fields that are not text are those of the schema, and no others', () => {
  const shapes = [...typesOf(shapeOf(headSchema), []), ...typesOf(shapeOf(eventSchema), ['events', 0])]
  expect(shapes.length).toBeGreaterThan(40)
  expect(shapes.filter(([path, type]) => isTyped(path) !== (type !== 'string'))).toEqual([])
})
