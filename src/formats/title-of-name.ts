/** A list without a title is called by its file: “harbour-fire_2024.csv” is “Harbour fire 2024”. */
export function titleOfName(name: string): string {
  const words = name
    .replace(/^.*\//, '')
    .replace(/(?<=.)\.[^.]*$/, '')
    .replaceAll(/[\s_]+|(?<!\d)-|-(?!\d)/g, ' ')
    .trim()
  const [first = 'Events', ...rest] = Array.from(words)
  return first.toUpperCase() + rest.join('')
}
