import { check } from '../../chronology/checks/index.ts'
import type { Path } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { order } from '../../chronology/order/order.ts'
import { audienceCopy } from '../../chronology/timeline/audience.ts'
import { resolve } from '../../chronology/timeline/resolve.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import type { Deck } from '../../deck/deck.ts'
import { generate } from '../../deck/generate.ts'
import type { Ports } from '../../deck/ports.ts'
import type { Host } from '../../host/host.ts'
import { hasErrors } from './diagnostic-text.ts'
import { loadList, type LoadedList } from './list.ts'
import { loadMedia, type LoadedMedia, type MediaFile } from './media.ts'
import { printDiagnostics, printed, type PrintedDiagnostic } from './printed.ts'

export type LoadWorld = Pick<Host, 'cwd' | 'files'>

export interface LoadOptions {
  /** Whether notes and internal events are part of it. */
  readonly notes: boolean
}

/** The order of an event list; `null` where its diagnostics have an error that forbids one. */
export interface LoadedChronology {
  readonly chronology: Chronology | null
  readonly diagnostics: readonly PrintedDiagnostic[]
  /** The list's file as people are told it. */
  readonly shown: string
  /** Absolute paths of all files it is made of, images among them, whether they are there or not. */
  readonly files: readonly string[]
}

/** All that an export or a server needs of a list. */
export interface LoadedDeck extends LoadedChronology {
  /** `null` where a diagnostic is an error. */
  readonly made: MadeDeck | null
}

export interface MadeDeck {
  readonly deck: Deck
  readonly ports: Ports
  /** By `src` as the list has it. */
  readonly images: ReadonlyMap<string, MediaFile>
}

/** Reads, resolves and orders the list in `file`, and checks all that can be checked without making slides. */
export async function loadChronology(
  file: string | undefined,
  options: LoadOptions,
  world: LoadWorld,
): Promise<LoadedChronology> {
  const { chronology, diagnostics, list, media } = await loadOrdered(file, options, world)
  return { chronology, diagnostics, shown: list.text.file, files: [...list.files, ...media.files] }
}

/** As `loadChronology`, and makes the slides. Faults of the list are diagnostics; what else goes wrong is a `Problem`. */
export async function loadDeck(file: string | undefined, options: LoadOptions, world: LoadWorld): Promise<LoadedDeck> {
  const { chronology, diagnostics, list, media, whole } = await loadOrdered(file, options, world)
  const known = { chronology, shown: list.text.file, files: [...list.files, ...media.files] }
  if (chronology === null) return { ...known, diagnostics, made: null }
  const ports = await loadPorts(media.images)
  const generated = generate(chronology, ports)
  const all = [
    ...diagnostics,
    ...printDiagnostics(inWholeList(generated.diagnostics, chronology.timeline, whole), list.text),
  ]
  const made = hasErrors(all) ? null : { deck: generated.deck, ports, images: media.images }
  return { ...known, diagnostics: all, made }
}

interface Ordered {
  readonly list: LoadedList
  readonly media: LoadedMedia
  readonly chronology: Chronology | null
  readonly diagnostics: readonly PrintedDiagnostic[]
  /** The whole timeline, of which the chronology may be an audience's copy. */
  readonly whole: Timeline | null
}

const noMedia: LoadedMedia = { images: new Map(), diagnostics: [], notImages: [], files: [] }

async function loadOrdered(file: string | undefined, { notes }: LoadOptions, world: LoadWorld): Promise<Ordered> {
  const list = await loadList(file, world)
  if (list.fault) return { list, media: noMedia, chronology: null, diagnostics: [list.fault], whole: null }
  const { timeline, diagnostics: faults } = resolve(list.input)
  if (timeline === null)
    return { list, media: noMedia, chronology: null, diagnostics: printDiagnostics(faults, list.text), whole: null }
  const copy = audienceCopy(timeline, { notes })
  const { chronology, diagnostics: contradictions } = order(copy)
  const media = await loadMedia(copy, list.path, world)
  const later = [...contradictions, ...(chronology ? check(chronology) : []), ...media.diagnostics]
  const diagnostics = [
    ...printDiagnostics([...faults, ...inWholeList(later, copy, timeline)], list.text),
    ...inWholeList(media.notImages, copy, timeline).map(({ at, said }) =>
      printed(said, list.text, list.text.positions.find(at)),
    ),
  ]
  return { list, media, chronology, diagnostics, whole: timeline }
}

/** An audience's copy leaves events out, so its indices are not those of the list: here a path of the copy finds its place. */
function positionsOfCopy(positions: SourceMap, copy: Timeline, whole: Timeline): SourceMap {
  if (copy.events.length === whole.events.length) return positions
  const indexOf = new Map(whole.events.map((event, index) => [event.id, index]))
  const inWhole = (path: Path): Path => {
    const [list, index, ...rest] = path
    const id = list === 'events' && typeof index === 'number' ? copy.events[index]?.id : undefined
    return id === undefined ? path : ['events', indexOf.get(id) ?? -1, ...rest]
  }
  return {
    find: (path, column) => positions.find(inWhole(path), column),
    findKey: (path) => positions.findKey(inWhole(path)),
  }
}

async function loadPorts(images: ReadonlyMap<string, MediaFile>): Promise<Ports> {
  shared ??= loadShared()
  return { ...(await shared), mediaPath: (src) => images.get(src)?.name ?? null }
}

/** Fonts and maps are the same for every deck, and large: they are loaded once, and only where slides are made. */
let shared: Promise<Pick<Ports, 'measure' | 'atlas'>> | undefined

async function loadShared(): Promise<Pick<Ports, 'measure' | 'atlas'>> {
  const [{ loadMeasure }, { loadAtlas }] = await Promise.all([
    import('../../host/font-measure.ts'),
    import('../../host/atlas.ts'),
  ])
  return { measure: await loadMeasure(), atlas: loadAtlas() }
}
