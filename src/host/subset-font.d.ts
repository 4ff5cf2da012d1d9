declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2'
    readonly preserveNameIds?: readonly number[]
    readonly keepFeatures?: readonly string[]
    readonly variationAxes?: Readonly<Record<string, number>>
    readonly noHinting?: boolean
    readonly dropTables?: readonly string[]
    /** With it the text must be empty. */
    readonly keepAllGlyphs?: boolean
  }

  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Uint8Array>
}
