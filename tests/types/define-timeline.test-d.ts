import { defineTimeline } from '../../src/index.ts'

// Each reference to something that the list does not declare must fail to compile. `tsc` checks this file; nothing runs it.

const lists = {
  sources: { brief: { title: 'Brief' } },
  places: { wonsan: { name: 'Wonsan' } },
  actors: { lavrov: { name: 'Sergei Lavrov' } },
  lanes: { diplomacy: 'Diplomacy' },
} as const

defineTimeline({
  title: 'Every kind of reference, each declared',
  ...lists,
  events: [
    {
      id: 'one',
      title: 'One',
      date: '2023',
      lane: 'diplomacy',
      places: ['wonsan'],
      actors: ['lavrov'],
      sources: ['brief'],
    },
    {
      id: 'two',
      title: 'Two',
      after: { event: 'one', because: 'next' },
      before: 'three',
      alsoDated: { date: '2024', source: 'brief' },
      quote: { text: 'Said', by: 'lavrov' },
      contested: { by: 'brief', text: 'denied' },
      map: { route: ['wonsan'] },
      places: { name: 'In place' },
      sources: [{ source: 'brief', at: 'page 1' }, { title: 'In place' }],
    },
    { id: 'three', title: 'Three', date: '2025' },
  ],
  context: [{ text: 'Background', sources: 'brief' }],
})

const list = { title: '', ...lists }
const event = { id: 'one', title: '', date: '2023' } as const

// @ts-expect-error no such source
defineTimeline({ ...list, events: [{ ...event, sources: ['brif'] }] })
// @ts-expect-error no such source of another dating
defineTimeline({ ...list, events: [{ ...event, alsoDated: { date: '2024', source: 'brif' } }] })
// @ts-expect-error no such source of the background
defineTimeline({ ...list, events: [], context: [{ text: '', sources: 'brif' }] })
// @ts-expect-error no such source that contests
defineTimeline({ ...list, events: [{ ...event, contested: { by: 'brif', text: '' } }] })
// @ts-expect-error no such place
defineTimeline({ ...list, events: [{ ...event, places: ['wonsn'] }] })
// @ts-expect-error no such place on the map
defineTimeline({ ...list, events: [{ ...event, map: { also: ['wonsn'] } }] })
// @ts-expect-error no such actor
defineTimeline({ ...list, events: [{ ...event, actors: ['lavrof'] }] })
// @ts-expect-error no such actor of a quote
defineTimeline({ ...list, events: [{ ...event, quote: { text: '', by: 'lavrof' } }] })
// @ts-expect-error no such lane
defineTimeline({ ...list, events: [{ ...event, lane: 'forces' }] })
// @ts-expect-error no such event
defineTimeline({ ...list, events: [{ ...event, after: 'two' }] })
// @ts-expect-error no such event, with a reason
defineTimeline({ ...list, events: [{ ...event, before: { event: 'two', because: '' } }] })
// @ts-expect-error no such field
defineTimeline({ ...list, events: [{ ...event, when: '2024' }] })
