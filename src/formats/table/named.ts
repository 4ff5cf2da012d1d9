import type { Cell } from './table.ts'

/** Something that cells name, such as a source: what is said of it, and where. */
export interface Named {
  readonly id: string
  readonly fields: Map<string, unknown>
  readonly cells: Map<string, Cell>
}

/** What a row says of a thing besides its name, by field, with the cell that says it. */
export type Attributes = ReadonlyMap<string, { readonly value: unknown; readonly cell: Cell }>

/**
 * The sources, places or actors that the cells of a table name: equal names are one thing, unless two rows say
 * different things of it.
 */
export class NamedThings {
  readonly #nameField: string
  /** Ids that the list itself declares, by id and by name. */
  readonly #declared: ReadonlyMap<string, string>
  readonly #byName = new Map<string, Named[]>()
  readonly #ids: Set<string>

  /** `declared` are the things that the list declares itself; `nameField` is what one is called by. */
  constructor(nameField: string, declared: unknown) {
    this.#nameField = nameField
    this.#declared = declaredNames(declared, nameField)
    this.#ids = new Set(this.#declared.keys())
  }

  /** The id of the thing of that name. */
  idOf(name: string, cell: Cell, attributes: Attributes = new Map()): string {
    const declared = this.#declared.get(name)
    if (declared !== undefined && attributes.size === 0) return declared
    const known = this.#byName.get(name) ?? []
    const same = known.find(({ fields }) => agrees(fields, attributes))
    const thing = same ?? this.#add(name, cell, known)
    for (const [field, { value, cell: from }] of attributes) {
      thing.fields.set(field, value)
      thing.cells.set(field, from)
    }
    return thing.id
  }

  /** Whether a thing of this id is named before, or declared. */
  hasId(id: string): boolean {
    return this.#ids.has(id)
  }

  /** As the list has them, by id; those that it declares itself are not among them. */
  all(): readonly Named[] {
    return [...this.#byName.values()].flat()
  }

  #add(name: string, cell: Cell, known: Named[]): Named {
    const id = this.#freeId(name)
    const fields = new Map<string, unknown>([[this.#nameField, name]])
    const thing = { id, fields, cells: new Map([[this.#nameField, cell]]) }
    this.#byName.set(name, [...known, thing])
    return thing
  }

  #freeId(name: string): string {
    const stem =
      name
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, 40)
        .replaceAll(/^-|-$/g, '') || this.#nameField
    let id = stem
    for (let n = 2; this.#ids.has(id); n++) id = `${stem}-${n}`
    this.#ids.add(id)
    return id
  }
}

function agrees(fields: ReadonlyMap<string, unknown>, attributes: Attributes): boolean {
  return [...attributes].every(
    ([field, { value }]) => !fields.has(field) || JSON.stringify(fields.get(field)) === JSON.stringify(value),
  )
}

function declaredNames(declared: unknown, nameField: string): ReadonlyMap<string, string> {
  if (typeof declared !== 'object' || declared === null || Array.isArray(declared)) return new Map()
  const entries = Object.entries(declared)
  const byName = entries.flatMap(([id, value]): [string, string][] => {
    const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, nameField) : value
    return typeof name === 'string' ? [[name, id]] : []
  })
  // An id wins over a name that reads the same.
  return new Map([...byName, ...entries.map(([id]): [string, string] => [id, id])])
}
