declare module 'edtf' {
  /** Throws where the text is not EDTF. Ends are milliseconds since 1970, ±Infinity, NaN or `null`. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null }
}
