/** An entry of a tar archive to make; `type` is the letter of the format, a regular file's by default. */
export interface TarEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly mode?: number
  readonly type?: string
  readonly prefix?: string
}

/** A ustar archive of the entries, with the two empty blocks at its end. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(blocksOf), Buffer.alloc(1024)])
}

function blocksOf({ name, content = '', mode = 0o644, type = '0', prefix = '' }: TarEntry): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write('ustar\u000000', 257)
  header.write(prefix, 345)
  header.fill(0x20, 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}
