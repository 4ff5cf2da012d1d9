/** A latitude and a longitude as software writes them: in degrees with decimals, whole ones could be anything. */
const PAIR = /^\(?\s*([-+]?\d{1,2}\.\d+)°?\s*[,;\s]\s*([-+]?\d{1,3}\.\d+)°?\s*\)?$/

/** A place that is called by its coordinates alone: [latitude, longitude] in degrees; `null` for any other name. */
export function coordinatesOf(name: string): readonly [number, number] | null {
  const [, latitude, longitude] = PAIR.exec(name.trim()) ?? []
  const pair = [Number(latitude), Number(longitude)] as const
  return Math.abs(pair[0]) <= 90 && Math.abs(pair[1]) <= 180 ? pair : null
}
