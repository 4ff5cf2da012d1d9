import type { Format } from './format.ts'
import { json } from './json.ts'
import { yaml } from './yaml.ts'

/** How event lists are written as text. A list in TypeScript is a program that is run, so it is read elsewhere. */
export const formats = { yaml, json } satisfies Record<string, Format>
