import type { Place, TextFault } from './format.ts'

/** Something that has no place in a list: what it is called, and where it stands. */
export interface LostField {
  readonly field: string
  readonly position: Place | null
}

/** A warning for each kind of field, at its first place, with how often it occurs. */
export function lostFieldFaults(lost: readonly LostField[]): TextFault[] {
  const counts = new Map<string, number>()
  for (const { field } of lost) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].map(([field, count]) => {
    const position = lost.find((one) => one.field === field)?.position ?? { line: 1, column: 1, length: 1 }
    return { code: 'dropped-field', args: { field, count }, position, related: [] }
  })
}
