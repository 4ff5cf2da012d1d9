import type { HostFiles } from '../host/host.ts'
import { Problem } from '../host/problem.ts'

const LOOK_BYTES = 2000

/** A kind of file that an export writes. */
export interface FileKind {
  /** "a PDF" */
  readonly name: string
  /** Whether a file that begins so (Latin-1, at most 2,000 characters) is one. */
  readonly isStart: (start: string) => boolean
}

/**
 * What is there may be replaced only by what is of its kind: a slip of the hand must not cost the event list. A `Problem`
 * where another file is there; an empty one may go.
 */
export async function refuseOtherFile(path: string, kind: FileKind, files: HostFiles): Promise<void> {
  if ((await files.kind(path)) !== 'file') return
  const start = new TextDecoder('latin1').decode((await files.readBytes(path)).subarray(0, LOOK_BYTES))
  if (start === '' || kind.isStart(start)) return
  throw new Problem({
    what: `The file that is there is not ${kind.name}, so it is not replaced`,
    where: path,
    why: 'its content would be lost',
    todo: 'give --out another name, or remove the file first',
  })
}
