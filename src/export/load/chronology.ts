import { check } from '../../chronology/checks/index.ts'
import { citedSources } from '../../chronology/checks/unused-source.ts'
import type { Diagnostic, Path } from '../../chronology/diagnostics/index.ts'
import type { Chronology } from '../../chronology/order/chronology.ts'
import { cutChronology } from '../../chronology/order/cut.ts'
import type { CutRequest } from '../../chronology/order/cut-request.ts'
import { order } from '../../chronology/order/order.ts'
import { audienceCopy } from '../../chronology/timeline/audience.ts'
import { checkLimits, tooManyEvents, LIMITS, type Limits } from '../../chronology/timeline/limits.ts'
import { resolve } from '../../chronology/timeline/resolve.ts'
import type { Timeline, TimelineEvent } from '../../chronology/timeline/timeline.ts'
import type { SourceMap } from '../../formats/format.ts'
import type { Host } from '../../host/host.ts'
import { Problem } from '../../host/problem.ts'
import { hasErrors } from './diagnostic-text.ts'
import { learnLanguage } from './language.ts'
import { loadList, type LoadedList } from './list.ts'
import { loadMedia, type MediaFile } from './media.ts'
import { inFileOrder, printDiagnostics, type ListText, type PrintedDiagnostic } from './printed.ts'

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
  /** `null` where a diagnostic is an error. */
  readonly chronology: Chronology | null
  /** The same; of a list at fault what is sound of it, for what else there is to find; `null` where it has no order. */
  readonly draft: Chronology | null
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
  const list = await loadList(file, world, limits)
  const { input, faults, text } = list
  const refused = refusedFaults(list, limits)
  const nothing = { ...list, chronology: null, draft: null, images: new Map<string, MediaFile>() }
  if (refused !== null) return { ...nothing, diagnostics: refused }
  const { timeline, sound, faulty, ids, diagnostics } = resolve(input)
  const resolved = printDiagnostics(diagnostics, text)
  if (sound === null) return { ...nothing, diagnostics: allFaults(list, resolved) }
  const tooLarge = printDiagnostics(checkLimits(sound, limits), partOf(text, sound, ids))
  const told = [...resolved, ...tooLarge]
  if (hasErrors(tooLarge)) return { ...nothing, diagnostics: allFaults(list, told) }
  await learnLanguage(sound.lang)
  const copy = audienceCopy(sound, { notes })
  const copyText = partOf(text, copy, ids)
  const { chronology, diagnostics: contradictions } = order(copy)
  const media = await loadMedia(copy, list.folder, world)
  const isWhole = timeline !== null && !hasErrors(faults)
  const checked = check(copy).filter((finding) => isWhole || !mayFollow(finding, diagnostics, faulty))
  const isSound = isWhole && chronology !== null
  return {
    ...list,
    chronology: isSound && cut ? cutOf(chronology, cut) : isSound ? chronology : null,
    draft: chronology,
    images: media.images,
    text: copyText,
    files: [...list.files, ...media.files],
    diagnostics: allFaults(list, [
      ...told,
      ...printDiagnostics([...contradictions, ...checked, ...media.diagnostics], copyText),
      ...printDiagnostics(await faultyMedia(faulty, diagnostics, list.folder, world), text),
    ]),
  }
}

/** What keeps a list from being looked at: nothing of it could be read, or it is far too long. `null` where nothing does. */
function refusedFaults(list: LoadedList, limits: Limits): readonly PrintedDiagnostic[] | null {
  if (list.input === null && hasErrors(list.faults)) return list.faults
  const tooMany = printDiagnostics(tooManyEvents(countEvents(list.input), limits), list.text)
  return tooMany.length > 0 ? allFaults(list, tooMany) : null
}

function countEvents(input: unknown): number {
  const events: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : null
  return Array.isArray(events) ? events.length : 0
}

/** What is wrong with the images of events whose faults lie elsewhere. */
async function faultyMedia(
  faulty: readonly TimelineEvent[],
  faults: readonly Diagnostic[],
  folder: string,
  world: LoadWorld,
): Promise<readonly Diagnostic[]> {
  const atFault = new Set(faults.flatMap(({ at: [, index, field] }) => (field === 'media' ? [index] : [])))
  const events = faulty.filter(({ index }) => !atFault.has(index))
  return (await loadMedia({ events }, folder, world)).diagnostics
}

/**
 * Whether a finding may come of what is at fault: a source is cited by an event that is at fault, or by one of which that
 * cannot be read.
 */
function mayFollow(
  { code, at: [list, key] }: Diagnostic,
  faults: readonly Diagnostic[],
  faulty: readonly TimelineEvent[],
): boolean {
  const isPart = list !== 'events' && key !== undefined
  if (isPart && faults.some(({ at }) => at[0] === list && at[1] === key)) return true
  if (code !== 'unused-source') return false
  const hidesCitation = faults.some(
    ({ at: [of, , field] }) => (of === 'events' || of === 'context') && (field === undefined || CITING.has(field)),
  )
  return hidesCitation || faulty.some((event) => citedSources(event).some(({ id }) => id === key))
}

/** Fields of an event that may cite a source. */
const CITING: ReadonlySet<unknown> = new Set(['sources', 'alsoDated', 'contested'])

/** The faults of a file and of the list in it, without what in the list follows from those of the file. */
function allFaults(
  { faults: ofFile, text }: Pick<LoadedList, 'faults' | 'text'>,
  ofList: readonly PrintedDiagnostic[],
): PrintedDiagnostic[] {
  const errors = ofFile.filter(({ severity }) => severity === 'error')
  const unread = new Set(errors.flatMap(({ code, file }) => (code === 'syntax' && file !== text.file ? [file] : [])))
  const places = new Set(errors.map(placeKey))
  return inFileOrder([...ofFile, ...ofList.filter((one) => !unread.has(one.file) && !places.has(placeKey(one)))])
}

function placeKey({ file, line, column }: PrintedDiagnostic): string {
  return `${file}:${line}:${column}`
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

function partOf(text: ListText, part: Timeline, ids: readonly string[]): ListText {
  return { ...text, positions: positionsOfPart(text.positions, part, ids) }
}

/**
 * A timeline that leaves out events of the list has other indices: here its paths find their places. `ids` are those of
 * the whole list.
 */
function positionsOfPart(positions: SourceMap, part: Timeline, ids: readonly string[]): SourceMap {
  if (part.events.length === ids.length) return positions
  // Of two events of one id the second is at fault, and left out.
  const indexOf = new Map(ids.map((id, index) => [id, index] as const).toReversed())
  const inWhole = (path: Path): Path => {
    const [list, index, ...rest] = path
    const id = list === 'events' && typeof index === 'number' ? part.events[index]?.id : undefined
    return id === undefined ? path : ['events', indexOf.get(id) ?? -1, ...rest]
  }
  return {
    find: (path, column) => positions.find(inWhole(path), column),
    findKey: (path) => positions.findKey(inWhole(path)),
  }
}
