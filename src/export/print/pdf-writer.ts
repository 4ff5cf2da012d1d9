const BLOCK_BYTES = 1 << 20
const HEADER = '%PDF-1.7\n%\u0081\u0081\u0081\u0081\n'

/** What an object of a PDF is, besides what it is made of: its data, where it is a stream. */
export interface PdfBody {
  /** The object as it is written, without its number; one character a byte. */
  readonly text: string
  readonly data?: Uint8Array
}

/**
 * Writes a PDF object by object (ISO 32000-1, 7.5). A number may be reserved before its object is written. Nothing of
 * what was given is held on to.
 */
export class PdfWriter {
  readonly #blocks: Uint8Array[] = []
  #block = Buffer.allocUnsafe(BLOCK_BYTES)
  #used = 0
  #sealed = 0
  /** Where each object begins, by its number. */
  readonly #offsets: number[] = [0]

  constructor() {
    this.#addText(HEADER)
  }

  reserve(): number {
    return this.#offsets.push(-1) - 1
  }

  write(number: number, { text, data }: PdfBody): void {
    this.#offsets[number] = this.#sealed + this.#used
    this.#addText(`${number} 0 obj\n${text}\n`)
    if (data !== undefined) {
      this.#addText('stream\n')
      this.#addBytes(data)
      this.#addText('\nendstream\n')
    }
    this.#addText('endobj\n')
  }

  /** Writes an object under the next number, which it gives. */
  add(body: PdfBody): number {
    const number = this.reserve()
    this.write(number, body)
    return number
  }

  /** The whole file, in pieces. Throws where a number was reserved and never written. */
  finish({ root, info }: { readonly root: number; readonly info: number }): readonly Uint8Array[] {
    const missing = this.#offsets.indexOf(-1)
    if (missing !== -1) throw new Error(`object ${missing} of the PDF was never written`)
    const start = this.#sealed + this.#used
    const [, ...offsets] = this.#offsets
    this.#addText(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`)
    for (const offset of offsets) this.#addText(`${String(offset).padStart(10, '0')} 00000 n \n`)
    const trailer = `<<\n/Size ${offsets.length + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n>>`
    this.#addText(`\ntrailer\n${trailer}\n\nstartxref\n${start}\n%%EOF`)
    return [...this.#blocks, this.#block.subarray(0, this.#used)]
  }

  #addText(text: string): void {
    this.#makeRoom(text.length)
    this.#used += this.#block.write(text, this.#used, 'latin1')
  }

  #addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#block.set(bytes, this.#used)
    this.#used += bytes.length
  }

  #makeRoom(bytes: number): void {
    if (this.#used + bytes <= this.#block.length) return
    this.#blocks.push(this.#block.subarray(0, this.#used))
    this.#sealed += this.#used
    this.#block = Buffer.allocUnsafe(Math.max(BLOCK_BYTES, bytes))
    this.#used = 0
  }
}
