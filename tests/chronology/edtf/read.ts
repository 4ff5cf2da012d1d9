import { faultWords, parse } from '../../../src/chronology/edtf/index.ts'
import type { Edtf, Fault } from '../../../src/chronology/edtf/index.ts'

/** The value of a text that is EDTF; throws where it is not. */
export function read(text: string): Edtf {
  const result = parse(text)
  if (!result.ok) throw new Error(`${text} is refused: ${faultWords(result.fault)}`)
  return result.value
}

/** The fault of a text that is not EDTF; throws where it is. */
export function faultOf(text: string): Fault {
  const result = parse(text)
  if (result.ok) throw new Error(`${text} is accepted`)
  return result.fault
}
