/** What a map says that is not a name. */
export const mapWords = {
  map: 'Map',
  cityNotNamed: 'city not named',
  somewhereIn: (country: string) => `somewhere in ${country}`,
  kilometres: (km: number) => `${km} km`,
  route: { reported: 'route', planned: 'planned route', projected: 'projected route' },
  way: (from: string, through: readonly string[], to: string) =>
    through.length > 0 ? `from ${from} by ${through.join(', ')} to ${to}` : `from ${from} to ${to}`,
  alsoShown: (names: readonly string[]) => `also shown: ${names.join(', ')}`,
}
