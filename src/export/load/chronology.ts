import { check } from '../../chronology/checks/index.ts'
import { catalogue, type Path } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { cutChronology } from '../../chronology/order/cut.ts'
import type { CutRequest } from '../../chronology/order/cut-request.ts'
import { order } from '../../chronology/order/order.ts'
import { audienceCopy } from '../../chronology/timeline/audience.ts'
import { checkLimits, LIMITS, type Limits } from '../../chronology/timeline/limits.ts'
import { resolve } from '../../chronology/timeline/resolve.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import type { SourceMap } from '../../formats/format.ts'
import type { Host } from '../../host/host.ts'
import { Problem } from '../../host/problem.ts'
import { learnLanguage } from './language.ts'
import { loadList } from './list.ts'
import { loadMedia, type MediaFile } from './media.ts'
import { inFileOrder, printDiagnostics, printed, type ListText, type PrintedDiagnostic } from './printed.ts'

export type LoadWorld = Pick<Host, 'cwd' | 'files'>

export interface LoadOptions {
  /** Whether notes and internal events are part of it. */
  readonly notes: boolean
  /** How large the list may be, where not as large as is usual. */
  readonly limits?: Partial<Limits>
  /** What is presented of it; `null` and absent: all. */
  readonly cut?: CutRequest | null
  /** An older state of the list, for what has changed since; `null` and absent: none. */
  readonly since?: string | null
}

export interface LoadedChronology {
  /** `null` where an error forbids an order. */
  readonly chronology: Chronology | null
  /** In the order of the file. */
  readonly diagnostics: readonly PrintedDiagnostic[]
  /** By `src` as the list has it. */
  readonly images: ReadonlyMap<string, MediaFile>
  /** The list as it is written, not resolved; `null` where it could not be read. */
  readonly input: unknown
  /** The list's file or folder, and what its images' paths are relative to, absolute. */
  readonly path: string
  readonly folder: string
  /** Where the chronology's events stand in the list's own text. */
  readonly text: ListText
  /** How the list was read, in sentences, where a person has to know. */
  readonly remarks: readonly string[]
  /** Absolute paths of all files it is made of, images among them, whether they are there or not. */
  readonly files: readonly string[]
}

/**
 * Reads, resolves and orders the list in `file` (without one: the default list), and checks all that can be checked
 * without making slides. Faults of the list are diagnostics; what else goes wrong is a `Problem`.
 */
export async function loadChronology(
  file: string | undefined,
  { notes, limits: given = {}, cut = null }: LoadOptions,
  world: LoadWorld,
): Promise<LoadedChronology> {
  const limits = { ...LIMITS, ...given }
  const { input, faults, remarks, text, files, path, folder } = await loadList(file, world, limits)
  const nothing = { chronology: null, images: new Map<string, MediaFile>(), input, path, folder, text, remarks, files }
  if (faults.some(({ severity }) => severity === 'error')) return { ...nothing, diagnostics: faults }
  const { timeline, diagnostics } = resolve(input)
  if (timeline === null) {
    return { ...nothing, diagnostics: inFileOrder([...faults, ...printDiagnostics(diagnostics, text)]) }
  }
  const tooLarge = checkLimits(timeline, limits)
  if (tooLarge.some(({ code }) => catalogue[code].severity === 'error')) {
    return {
      ...nothing,
      diagnostics: inFileOrder([...faults, ...printDiagnostics([...diagnostics, ...tooLarge], text)]),
    }
  }
  await learnLanguage(timeline.lang)
  const copy = audienceCopy(timeline, { notes })
  const copyText = { ...text, positions: positionsOfCopy(text.positions, copy, timeline) }
  const ordered = order(copy)
  const media = await loadMedia(copy, folder, world)
  const found = [...ordered.diagnostics, ...(ordered.chronology ? check(ordered.chronology) : []), ...media.diagnostics]
  return {
    chronology: ordered.chronology && cut ? cutOf(ordered.chronology, cut) : ordered.chronology,
    images: media.images,
    input,
    path,
    folder,
    text: copyText,
    remarks,
    files: [...files, ...media.files],
    diagnostics: inFileOrder([
      ...faults,
      ...printDiagnostics([...diagnostics, ...tooLarge], text),
      ...printDiagnostics(found, copyText),
      ...media.notImages.map(({ at, said }) => printed(said, text, copyText.positions.find(at))),
    ]),
  }
}

/** A `Problem` where the list has nothing of the kind that is asked for. */
function cutOf(chronology: Chronology, request: CutRequest): Chronology {
  const result = cutChronology(chronology, request)
  if (result.ok) return result.chronology
  const { fault } = result
  const what = 'Nothing of the list can be presented'
  if (fault.kind === 'empty')
    throw new Problem({
      what,
      why: 'no event is left by --where, --from and --to',
      todo: 'ask for less, or leave one out',
    })
  if (fault.kind === 'bad-date')
    throw new Problem({
      what: `The date of --${fault.end} cannot be read`,
      why: fault.why,
      todo: 'write it as 2025, 2025-07 or 2025-07-12',
    })
  const { field, value, nearest } = fault
  throw new Problem({
    what,
    why: `no event has “${value}” as its ${field}`,
    todo: nearest === null ? `leave out --where ${field}=${value}` : `did you mean --where ${field}=${nearest}?`,
  })
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
