import { Problem } from './problem.ts'

type Fault = readonly [why: string, todo: string]

/** Plain words for what the system says, by its error code. */
const FAULTS: Readonly<Record<string, Fault>> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'check the path'],
  EISDIR: ['this is a folder, not a file', 'name a file'],
  ENOTEMPTY: ['a folder of this name is in the way', 'move it away, or choose another path'],
  EEXIST: ['something of this name is in the way', 'move it away, or choose another path'],
  EACCES: ['this user has no permission for it', 'change its permissions, or choose another path'],
  EPERM: ['the system does not allow it', 'close programs that have it open, or choose another path'],
  EROFS: ['the disk is read-only', 'choose a path on another disk'],
  ENOSPC: ['the disk is full', 'free some space and try again, or choose a path on another disk'],
  EDQUOT: ['the disk quota is used up', 'free some space and try again, or choose a path on another disk'],
  EFBIG: ['the file would be larger than is allowed here', 'raise the limit, or choose a path on another disk'],
  EBUSY: ['another program has it open', 'close that program and try again'],
  ENAMETOOLONG: ['the name is too long for this disk', 'choose a shorter name'],
  ELOOP: ['its symbolic links go in a circle', 'mend the links, or choose another path'],
  EMFILE: ['too many files are open', 'close some programs and try again'],
  EIO: ['the disk reported an error', 'check the disk, or choose a path on another one'],
}

/** The code of a system error, or '' when this is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** A system error as a `Problem`; a `Problem` stays what it is; any other error is a bug and comes back as it is. */
export function fileProblem(error: unknown, what: string, where: string): Error {
  if (error instanceof Problem) return error
  const code = errorCode(error)
  if (!(error instanceof Error) || code === '') return error instanceof Error ? error : new Error(String(error))
  const [why, todo] = FAULTS[code] ?? [error.message, 'check the path, or choose another one']
  return new Problem({ what, where, why, todo, cause: error })
}
