const BLOCK = 512

/** A regular file of a tar archive. */
export interface TarFile {
  /** Relative, with `/` between the parts, and no `.` or `..` among them. */
  readonly name: string
  readonly isRunnable: boolean
  readonly bytes: Uint8Array
}

/**
 * Reads the regular files of a tar archive (ustar). Folders follow from the files' names; links, devices and
 * names that lead out of the folder are refused, and so is an archive that is cut.
 */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = []
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK)
    if (header.every((byte) => byte === 0)) return files
    checkSum(header)
    const size = octal(header, 124, 12)
    const start = at + BLOCK
    if (start + size > archive.length) break
    const file = readEntry(header, archive.subarray(start, start + size))
    if (file !== undefined) files.push(file)
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error('the archive is cut')
}

/** Undefined for what has no content of its own: a folder, or a note for the whole archive. */
function readEntry(header: Uint8Array, bytes: Uint8Array): TarFile | undefined {
  const type = text(header, 156, 1)
  if (type === '5' || type === 'g') return undefined
  if (type !== '0' && type !== '') throw new Error(`the archive has an entry of an unknown kind (${type})`)
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : ''
  const name = (prefix === '' ? '' : `${prefix}/`) + text(header, 0, 100)
  const parts = name.split('/').filter((part) => part !== '.')
  if (name.startsWith('/') || parts.some((part) => part === '' || part === '..')) {
    throw new Error(`the archive has a file that is not inside it (${name})`)
  }
  return { name: parts.join('/'), isRunnable: (octal(header, 100, 8) & 0o100) !== 0, bytes }
}

function checkSum(header: Uint8Array): void {
  const asIfBlank = header.map((byte, at) => (at >= 148 && at < 156 ? 0x20 : byte))
  const sum = asIfBlank.reduce((total, byte) => total + byte, 0)
  if (sum !== octal(header, 148, 8)) throw new Error('the archive is damaged')
}

function text(header: Uint8Array, start: number, length: number): string {
  const field = Buffer.from(header.subarray(start, start + length))
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? length : end)
}

function octal(header: Uint8Array, start: number, length: number): number {
  const digits = text(header, start, length).trim()
  if (!/^[0-7]*$/.test(digits)) throw new Error('the archive is damaged')
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}
