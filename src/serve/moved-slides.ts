/**
 * Where the slides of earlier builds are now, by their ids. An event without an id has one made of its title, so an edit
 * of the title ends the slide of that id, while whoever writes the list sees the same slide.
 */
export class MovedSlides {
  #ids: readonly string[] = []
  #moved = new Map<string, string>()

  /** By the id of a slide that is no more: the id of the slide in its place. */
  get moved(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#moved)
  }

  /** Takes note of a build's slides, in their order. A slide that is gone is followed by the one at its position. */
  update(ids: readonly string[]): void {
    const current = new Set(ids)
    const heirs = new Map(this.#ids.map((id, index) => [id, ids[Math.min(index, ids.length - 1)] ?? '']))
    const heirOf = (id: string) => (current.has(id) ? id : (heirs.get(id) ?? ''))
    const known = [...this.#moved].map(([id, at]) => [id, heirOf(at)] as const)
    const gone = this.#ids.map((id) => [id, heirOf(id)] as const)
    this.#moved = new Map([...known, ...gone].filter(([id]) => !current.has(id)))
    this.#ids = ids
  }
}
