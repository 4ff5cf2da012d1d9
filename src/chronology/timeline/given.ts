/** Fields with a value: those that are `null`, an empty list or an empty object are left out. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], null> }

export function given<T extends object>(fields: T): Given<T> {
  const found: Given<T> = {}
  for (const field in fields) {
    const value = fields[field]
    if (isGiven(value)) found[field] = value
  }
  return found
}

function isGiven<T>(value: T): value is Exclude<T, null> {
  if (value === null || value === undefined) return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}
