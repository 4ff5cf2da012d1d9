import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { eventSchema, headSchema } from '../chronology/timeline/schema.ts'
import { writers } from '../formats/index.ts'
import type { Host } from '../host/host.ts'
import { Problem } from '../host/problem.ts'

export type WrittenFormat = keyof typeof writers
type Writer = (typeof writers)[WrittenFormat]

export interface ListToWrite {
  /** A list without errors, as it was written. */
  readonly input: unknown
  /** Its file or folder, and what its images' paths are relative to, absolute. */
  readonly path: string
  readonly folder: string
}

export interface WriteListOptions {
  /** Its ending says what is written. */
  readonly out: string
  /** What its ending has to say; any of the formats where left out. */
  readonly format?: WrittenFormat
  /** A file that is there is replaced. */
  readonly force: boolean
}

/** Writes a list as another file, whose images are those of the first. Every failure is a `Problem`. */
export async function writeList(list: ListToWrite, options: WriteListOptions, host: Host): Promise<void> {
  const { out, force, format } = options
  const all: readonly Writer[] = format === undefined ? Object.values(writers) : [writers[format]]
  const writer = all.find(({ endings }) => endings.some((ending) => ending === extname(out).toLowerCase()))
  if (writer === undefined) throw unknownEnding(out, all)
  const path = host.files.resolve(out)
  await refuse(list.path, path, { out, force }, host)
  const { write } = await writer.load()
  await host.files.writeFile(out, write(moved(list, dirname(path))))
}

async function refuse(from: string, to: string, { out, force }: WriteListOptions, { files }: Host): Promise<void> {
  const what = 'The list was not written'
  if ((await files.realPath(to)) === (await files.realPath(from))) {
    throw new Problem({ what, where: out, why: 'it is the list that is read', todo: 'give --out another name' })
  }
  if (force || !(await files.exists(to))) return
  throw new Problem({
    what,
    where: out,
    why: 'there is a file of this name',
    todo: 'give --out another name, or add --force to replace it',
  })
}

function unknownEnding(out: string, all: readonly Writer[]): Problem {
  const endings = all.flatMap((writer) => writer.endings)
  return new Problem({
    what: 'The list was not written',
    where: out,
    why: `“${extname(out)}” is no ending of ${all.length > 1 ? 'a list that can be written' : 'such a file'}`,
    todo: `name a file that ends in ${endings.join(', ')}`,
  })
}

/** The list in the usual order of its fields, with the paths of its images from the folder where it is written. */
function moved({ input, folder: from }: ListToWrite, folder: string): Readonly<Record<string, unknown>> {
  const list = sorted(objectOf(input), [...Object.keys(headSchema.shape), 'events'])
  const events: readonly unknown[] = Array.isArray(list['events']) ? list['events'] : []
  list['events'] = events.map((event): unknown => {
    const fields = sorted(objectOf(event), Object.keys(eventSchema.shape))
    if (from === folder) return fields
    const media: Record<string, unknown> = { ...objectOf(fields['media']) }
    const { src } = media
    if (typeof src !== 'string' || isAbsolute(src) || /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(src)) return fields
    const path = relative(folder, resolve(from, src)).split(sep).join('/')
    return { ...fields, media: { ...media, src: path } }
  })
  return list
}

/** In the order in which the fields are told everywhere. */
function sorted(value: object, order: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
