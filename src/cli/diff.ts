import type { Change, ChangeKind } from '../chronology/changes/changes.ts'
import type { OrderedEvent } from '../chronology/order/chronology.ts'
import type { Command } from './command.ts'
import { json, limit, limits } from './options.ts'
import { report } from './report.ts'

export const diff: Command = {
  about: 'tells which events are new, re-dated, re-graded, changed or withdrawn in another state of a list',
  usage: 'OLD NEW',
  options: [json, limit],
  async run(input, host) {
    const [{ loadChronology }, { CHANGE_KINDS, changesBetween }, { heroText }] = await Promise.all([
      import('../export/load/chronology.ts'),
      import('../chronology/changes/changes.ts'),
      import('../deck/event/hero.ts'),
    ])
    const chronologies = []
    for (const file of input.args.slice(0, 2)) {
      const loaded = await loadChronology(file, { notes: true, limits: limits(input) }, host)
      // Warnings are for `check`: here only what forbids to compare.
      if (loaded.chronology === null) report(loaded, host)
      chronologies.push(loaded.chronology)
    }
    const [old, now] = chronologies
    if (!old || !now) return 1
    const changes = changesBetween(old, now)
    const dateOf = (ordered: OrderedEvent) => heroText(ordered, now.timeline.lang)
    const said = { kinds: CHANGE_KINDS, changes, dateOf }
    host.log.result(input.flag('json') ? JSON.stringify(diffJson(said)) : diffText(said))
    return 0
  },
}

interface Said {
  readonly kinds: readonly ChangeKind[]
  readonly changes: readonly Change[]
  readonly dateOf: (ordered: OrderedEvent) => string
}

/** Lists of events by what became of them; one that is re-dated and changed stands in both. */
function diffJson({ kinds, changes, dateOf }: Said): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      changes
        .filter((change) => change.kinds.includes(kind))
        .map(({ was, is, grades, fields }) => ({
          id: (is ?? was)?.event.id,
          title: (is ?? was)?.event.title,
          was: was && { number: was.number, date: dateOf(was) },
          is: is && { number: is.number, date: dateOf(is) },
          ...(kind === 're-graded'
            ? {
                grades: grades.map(({ source, was: before, is: after }) => ({
                  source: source.id,
                  was: before,
                  is: after,
                })),
              }
            : {}),
          ...(kind === 'changed' ? { fields } : {}),
        })),
    ]),
  )
}

function diffText({ kinds, changes, dateOf }: Said): string {
  if (changes.length === 0) return 'Nothing has changed.'
  const blocks = kinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kinds.includes(kind))
    const head = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${own.length})`
    return own.length === 0 ? [] : [[head, ...own.map((change) => `  ${line(change, kind, dateOf)}`)].join('\n')]
  })
  return blocks.join('\n\n')
}

function line({ was, is, grades, fields }: Change, kind: ChangeKind, dateOf: Said['dateOf']): string {
  const ordered = is ?? was
  if (!ordered) return ''
  const name = `${ordered.event.title} (${ordered.event.id})`
  const details: Readonly<Record<ChangeKind, () => string>> = {
    new: () => dateOf(ordered),
    're-dated': () => `${was ? dateOf(was) : ''} → ${dateOf(ordered)}`,
    're-graded': () =>
      grades.map((one) => `${one.source.title}: ${one.was ?? 'not graded'} → ${one.is ?? 'not graded'}`).join('; '),
    changed: () => fields.join(', '),
    withdrawn: () => dateOf(ordered),
  }
  return `${ordered.number}  ${name}: ${details[kind]()}`
}
