/** What is one or a list, as a list. */
export function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
