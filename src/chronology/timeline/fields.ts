import { z } from 'zod'
import type { Path } from '../diagnostics/diagnostic.ts'

type Schema = z.core.$ZodType

/**
 * The names of the fields that an object may have which stands at `path` of a value that `schema` describes; those of
 * all of them where it may be one of several. None where there is no object.
 */
export function fieldsAt(schema: Schema, path: Path): readonly string[] {
  let schemas = choices(schema)
  for (const key of path) schemas = schemas.flatMap((one) => partOf(one, key)).flatMap(choices)
  return [...new Set(schemas.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))]
}

/** What a value may be, without what only says that it may be left out or stand alone. */
function choices(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return choices(schema.unwrap())
  if (schema instanceof z.ZodPipe) return choices(schema.out)
  return schema instanceof z.ZodUnion ? schema.options.flatMap(choices) : [schema]
}

function partOf(schema: Schema, key: string | number): readonly Schema[] {
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? [schema.element] : []
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  const part: unknown = schema instanceof z.ZodObject ? schema.shape[key] : undefined
  return part instanceof z.ZodType ? [part] : []
}
