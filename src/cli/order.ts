import type { CalendarDay } from '../chronology/edtf/index.ts'
import type { Chronology, Link, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Paint } from '../host/paint.ts'
import type { Command } from './command.ts'
import { json } from './options.ts'
import { report } from './report.ts'

export const order: Command = {
  about: 'tells the order, how sure each link of it is, and why',
  usage: '[FILE]',
  options: [json],
  async run(input, host) {
    const [{ loadChronology }, say] = await Promise.all([import('../export/load/chronology.ts'), loadWords()])
    const { chronology, diagnostics } = await loadChronology(input.args[0], { notes: true }, host)
    report(diagnostics, host)
    if (chronology === null) return 1
    if (input.flag('json')) host.log.result(JSON.stringify(orderJson(chronology, say)))
    else host.log.result(orderText(chronology, say, host.log.resultPaint))
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

type Say = Awaited<ReturnType<typeof loadWords>>

async function loadWords() {
  const [{ isoDay, words }, { eventReason, linkReason }] = await Promise.all([
    import('../chronology/edtf/index.ts'),
    import('../chronology/order/explain.ts'),
  ])
  return { isoDay, words, eventReason, linkReason }
}

interface ReadingJson {
  readonly earliest: string | null
  readonly latest: string | null
  /** Id of the source that dates the event so; `null` where the list does not say. */
  readonly source: string | null
}

function orderJson(chronology: Chronology, say: Say): unknown {
  const iso = (day: CalendarDay | null) => day && say.isoDay(day)
  const { lang } = chronology.timeline
  return {
    events: chronology.events.map((ordered) => ({
      id: ordered.event.id,
      date: dateWords(ordered, lang, say),
      earliest: iso(ordered.bounds.earliest),
      latest: iso(ordered.bounds.latest),
      readings: readingsOf(ordered).flatMap(({ bounds, sources }): ReadingJson[] => {
        const span = { earliest: iso(bounds.earliest), latest: iso(bounds.latest) }
        return sources.length === 0 ? [{ ...span, source: null }] : sources.map(({ id }) => ({ ...span, source: id }))
      }),
      reason: say.eventReason(ordered, lang),
    })),
    links: chronology.links.map((link) => ({
      from: link.from.event.id,
      to: link.to.event.id,
      certainty: link.certainty,
      reason: say.linkReason(link, chronology),
    })),
  }
}

function orderText(chronology: Chronology, say: Say, paint: Paint): string {
  const { lang } = chronology.timeline
  const width = String(chronology.events.length).length
  const margin = ' '.repeat(width + 2)
  const rows = chronology.events.flatMap((ordered, index) => {
    const link = chronology.links[index]
    const event = `${String(ordered.number).padStart(width)}  ${paint.bold(ordered.event.title)} ${paint.dim(ordered.event.id)}`
    const rest = [`${margin}${dateWords(ordered, lang, say)}`, `${margin}${paint.dim(say.eventReason(ordered, lang))}`]
    return [event, ...rest, ...(link ? [linkText(link, chronology, { say, paint, margin })] : [])]
  })
  return rows.join('\n')
}

interface Told {
  readonly say: Say
  readonly paint: Paint
  readonly margin: string
}

function linkText(link: Link, chronology: Chronology, { say, paint, margin }: Told): string {
  const colours = { proven: paint.green, stated: paint.cyan, assumed: paint.yellow }
  return `${' '.repeat(margin.length - 3)}↓  ${colours[link.certainty](link.certainty)}: ${say.linkReason(link, chronology)}`
}

/** The date that the order goes by, or which events the event lies between where it has none. */
function dateWords({ dating }: OrderedEvent, lang: string, { words }: Say): string {
  if (dating.kind !== 'between') return words(dating.main.date, lang)
  const limits = [dating.from && `after ${dating.from.event.id}`, dating.to && `before ${dating.to.event.id}`]
  return limits.filter((limit) => limit !== null).join(', ')
}

/** Every dating as written, the main one first. */
function readingsOf({ event }: OrderedEvent) {
  return [...(event.main ? [event.main] : []), ...event.others]
}
