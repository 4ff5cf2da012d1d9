import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** A presentation as a zip reader and an XML parser see it. */
export class Pptx {
  readonly files: Readonly<Record<string, Uint8Array>>

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes)
  }

  get paths(): readonly string[] {
    return Object.keys(this.files)
  }

  text(path: string): string {
    const bytes = this.files[path]
    if (bytes === undefined) throw new Error(`no ${path} in the presentation`)
    return strFromU8(bytes)
  }

  /** The tags of a part, in order. Throws where it is not well-formed. */
  tags(path: string): readonly SaxesTagPlain[] {
    const tags: SaxesTagPlain[] = []
    const parser = new SaxesParser()
    parser.on('opentag', (tag) => tags.push(tag))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(this.text(path)).close()
    return tags
  }

  /** Paths of the slides, in the order in which they are shown. */
  get slides(): readonly string[] {
    const targets = this.relations('ppt/presentation.xml')
    return this.tags('ppt/presentation.xml')
      .filter(({ name }) => name === 'p:sldId')
      .map(({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? '')
  }

  /** What a part leads to, by the ids of its relations: paths in the zip, or addresses. */
  relations(path: string): ReadonlyMap<string, string> {
    const own = path.replace(/([^/]+)$/, '_rels/$1.rels')
    if (this.files[own] === undefined) return new Map()
    const rows = this.tags(own).filter(({ name }) => name === 'Relationship')
    return new Map(
      rows.map(({ attributes: { Id = '', Target = '', TargetMode } }) => [
        Id,
        TargetMode === 'External' ? Target : decodeURI(new URL(Target, `file:///${path}`).pathname.slice(1)),
      ]),
    )
  }

  /** The words of a part, a line for each paragraph. */
  words(path: string): readonly string[] {
    return this.text(path)
      .split('</a:p>')
      .map((paragraph) => [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(''))
      .filter((line) => line !== '')
      .map((line) =>
        line.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      )
  }

  /** The text in the place for the title, of a slide. */
  titleOf(path: string): string | null {
    const shapes = this.text(path).split('<p:sp>')
    const title = shapes.find((shape) => shape.includes('<p:ph type="title"'))
    return title === undefined ? null : [...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ')
  }
}
