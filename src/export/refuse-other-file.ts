import type { HostFiles } from '../host/host.ts'
import { Problem } from '../host/problem.ts'

const LOOK_BYTES = 2000

/** A kind of file that an export writes. */
export interface FileKind {
  /** "a PDF" */
  readonly name: string
  /** Whether a file is one, by its start (Latin-1, at most 2,000 characters) or by all of it. */
  readonly is: (start: string, file: Uint8Array) => boolean
}

/**
 * What is there may be replaced only by what is of its kind: a slip of the hand must not cost the event list. A `Problem`
 * where another file is there; an empty one may go.
 */
export async function refuseOtherFile(path: string, kind: FileKind, files: HostFiles): Promise<void> {
  if ((await files.kind(path)) !== 'file') return
  const file = await files.readBytes(path)
  const start = new TextDecoder('latin1').decode(file.subarray(0, LOOK_BYTES))
  if (start === '' || kind.is(start, file)) return
  throw new Problem({
    what: `The file that is there is not ${kind.name}, so it is not replaced`,
    where: path,
    why: 'its content would be lost',
    todo: 'give --out another name, or remove the file first',
  })
}
