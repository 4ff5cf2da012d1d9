/** Where a note lies, and the images of its folder and below, by their paths. */
interface Folder {
  readonly note: string
  readonly images: readonly string[]
}

const ADDRESS = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i

/**
 * An event with its image's path in the folder of all notes. Without the image where that folder does not have it: then
 * `absent` is what the note calls it.
 */
export function withImage(
  event: Readonly<Record<string, unknown>>,
  isByName: boolean,
  folder: Folder,
): { readonly event: Record<string, unknown>; readonly absent: string | null } {
  const { media, ...others } = event
  const src: unknown = typeof media === 'object' && media !== null ? Reflect.get(media, 'src') : undefined
  if (typeof src !== 'string' || src === '' || ADDRESS.test(src)) return { event: { ...event }, absent: null }
  const found = findImage(src, isByName, folder)
  return found === null
    ? { event: others, absent: src }
    : { event: { ...event, media: { ...Object(media), src: found } }, absent: null }
}

/**
 * Beside the note, from the folder of all notes on, or, of a path from the root of a site or a name alone, wherever it
 * ends so. What lies outside the folder is looked for where it says.
 */
function findImage(src: string, isByName: boolean, { note, images }: Folder): string | null {
  const beside = pathFrom(note.split('/').slice(0, -1), src)
  if (beside.startsWith('../')) return beside
  const below = pathFrom([], src.replace(/^\/+/, ''))
  const whole = [beside, below].find((path) => images.includes(path))
  if (whole !== undefined) return whole
  const isAnywhere = isByName || src.startsWith('/')
  const ending = images.filter((image) => isAnywhere && image.endsWith(`/${below}`))
  return ending.toSorted((a, b) => a.length - b.length)[0] ?? null
}

function pathFrom(folder: readonly string[], path: string): string {
  if (path.startsWith('/')) return path
  const parts = [...folder]
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
