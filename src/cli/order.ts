import type { CalendarDay } from '../chronology/edtf/index.ts'
import type { Chronology, OrderedEvent } from '../chronology/order/chronology.ts'
import type { Command } from './command.ts'
import { json, limit, limits } from './options.ts'
import { report } from './report.ts'

export const order: Command = {
  about: 'tells the order, how sure each link of it is, and why',
  usage: '[FILE]',
  options: [json, limit],
  async run(input, host) {
    const [{ loadChronology }, say] = await Promise.all([import('../export/load/chronology.ts'), loadWords()])
    const loaded = await loadChronology(input.args[0], { notes: true, limits: limits(input) }, host)
    report(loaded, host)
    const { chronology, diagnostics } = loaded
    if (chronology === null) return 1
    if (input.flag('json')) host.log.result(JSON.stringify(orderJson(chronology, say)))
    else {
      const { orderTable } = await import('./order-table.ts')
      host.log.result(orderTable(chronology, host.log.resultPaint, host.log.resultColumns))
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

type Say = Awaited<ReturnType<typeof loadWords>>

async function loadWords() {
  const [{ isoDay, words }, { eventReason, linkReason }, { heroText }] = await Promise.all([
    import('../chronology/edtf/index.ts'),
    import('../chronology/order/explain.ts'),
    import('../deck/event/hero.ts'),
  ])
  return { isoDay, words, eventReason, linkReason, heroText }
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

/** The date that the order goes by, or the limits between which an event without one lies. */
function dateWords(ordered: OrderedEvent, lang: string, { words, heroText }: Say): string {
  const { dating } = ordered
  return dating.kind === 'between' ? heroText(ordered, lang) : words(dating.main.date, lang)
}

/** Every dating as written, the main one first. */
function readingsOf({ event }: OrderedEvent) {
  return [...(event.main ? [event.main] : []), ...event.others]
}
