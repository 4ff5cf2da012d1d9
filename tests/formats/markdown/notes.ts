import { format as folder } from '../../../src/formats/markdown-folder.ts'

/** The list that a folder of these files is. */
export const read = (files: Readonly<Record<string, string>>, images: readonly string[] = []) =>
  folder.read(
    'my-notes',
    Object.entries(files).map(([name, text]) => ({ name, text })),
    images,
  )
export const eventsOf = (files: Readonly<Record<string, string>>, images: readonly string[] = []): unknown => {
  const { input } = read(files, images)
  return typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : input
}
/** A file with front matter and a body. */
export const note = (fields: string, body = '') => `---\n${fields}\n---\n${body}`
