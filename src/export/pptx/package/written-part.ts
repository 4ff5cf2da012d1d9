import type { Link } from '../drawingml/objects.ts'
import type { Part, Target } from '../drawingml/part.ts'
import { escapeXml } from '../drawingml/xml.ts'
import type { Store } from './store.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Finds the number of the slide that an id of the deck's page names, from 1. */
export type FindSlide = (id: string) => number | null

/** A slide or a layout whose shapes are being written. */
export class WrittenPart implements Part {
  readonly lang: string
  readonly #store: Store
  readonly #path: string
  readonly #findSlide: FindSlide
  readonly #relations = new Map<string, string>()
  #id: number
  #last: number

  /** `lastId`: the highest number of the shapes that are there already. */
  constructor(
    store: Store,
    path: string,
    { lang, findSlide, lastId }: { readonly lang: string; readonly findSlide: FindSlide; readonly lastId: number },
  ) {
    this.lang = lang
    this.#store = store
    this.#path = path
    this.#findSlide = findSlide
    this.#id = lastId
    const ids = [...store.text(this.#relationsPath).matchAll(/ Id="rId(\d+)"/g)].map(([, id]) => Number(id))
    this.#last = Math.max(0, ...ids)
  }

  nextId(): number {
    this.#id += 1
    return this.#id
  }

  relate(target: Target): string | null {
    const relation = this.#relationTo(target)
    if (relation === null) return null
    const known = this.#relations.get(relation)
    if (known !== undefined) return known
    this.#last += 1
    const id = `rId${this.#last}`
    this.#relations.set(relation, id)
    return id
  }

  addImage(bytes: Uint8Array | string, ending: string): string {
    return this.#store.addImage(bytes, ending)
  }

  /** Writes the part: what `change` makes of it, and what it leads to. */
  write(change: (xml: string) => string): void {
    this.#store.set(this.#path, change(this.#store.text(this.#path)))
    const added = [...this.#relations].map(([relation, id]) => `<Relationship Id="${id}" ${relation}/>`).join('')
    const relations = this.#store.text(this.#relationsPath)
    this.#store.set(
      this.#relationsPath,
      relations.replace('</Relationships>', () => `${added}</Relationships>`),
    )
  }

  get #relationsPath(): string {
    return this.#path.replace(/([^/]+)$/, '_rels/$1.rels')
  }

  #relationTo(target: Target): string | null {
    if ('media' in target) return `Type="${TYPE}/image" Target="../${target.media.replace(/^ppt\//, '')}"`
    return linkRelation(target, this.#findSlide)
  }
}

function linkRelation(link: Link, findSlide: FindSlide): string | null {
  if ('url' in link) return `Type="${TYPE}/hyperlink" Target="${escapeXml(link.url)}" TargetMode="External"`
  const number = findSlide(link.slide)
  return number === null ? null : `Type="${TYPE}/slide" Target="../slides/slide${number}.xml"`
}
