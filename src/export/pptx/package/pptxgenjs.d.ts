/** What is used of pptxgenjs; its own types are for bundlers alone. */
declare module 'pptxgenjs' {
  export interface PlaceholderOptions {
    readonly name: string
    readonly type: 'title' | 'body'
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
    readonly margin: number
    readonly align: 'left'
    readonly valign: 'top' | 'middle'
    readonly color: string
    readonly fontSize: number
    readonly bold: boolean
    readonly fontFace: string
  }

  export interface MasterOptions {
    readonly title: string
    readonly objects: readonly {
      readonly placeholder: { readonly options: PlaceholderOptions; readonly text: string }
    }[]
  }

  export interface PresSlide {
    addNotes(text: string): void
  }

  export default class PptxGenJS {
    layout: string
    title: string
    subject: string
    author: string
    company: string
    theme: { readonly headFontFace: string; readonly bodyFontFace: string }
    defineSlideMaster(options: MasterOptions): void
    addSlide(options: { readonly masterName: string }): PresSlide
    write(options: { readonly outputType: 'uint8array'; readonly compression: boolean }): Promise<Uint8Array>
  }
}
