import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadDeck } from '../src/export/load/deck.ts'
import { heroText } from '../src/deck/event/hero.ts'
import { folderHost } from './export/sample.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const load = async (name: string) => {
  const { chronology, diagnostics } = await loadDeck(`slides/${name}`, { notes: true }, folderHost(root))
  return { events: chronology?.events ?? [], links: chronology?.links ?? [], diagnostics }
}

test.each(readdirSync(`${root}slides`).filter((name) => /\.(ts|yaml|csv)$/.test(name)))(
  '%s has nothing to mend, but dates that are as long as their sources make them',
  async (name) => {
    const { events, diagnostics } = await load(name)
    expect(events.length).toBeGreaterThan(1)
    const faults = diagnostics.filter(
      ({ code, message }) => !(code === 'step-down' && message.startsWith('The date of ')),
    )
    expect(faults).toEqual([])
  },
)

test('the flight of Apollo 11 is in order to the second, with what had been planned beside what was done', async () => {
  const { events, links } = await load('apollo-11.yaml')
  expect(events.map(({ event }) => event.id)).toEqual([
    'lift-off',
    'translunar-injection',
    'lunar-orbit',
    'undocking',
    'powered-descent',
    'landing',
    'hatch-open',
    'first-step',
    'contingency-sample',
    'aldrin-steps',
    'hatch-closed',
    'planned-walk',
    'ascent',
    'docking',
    'transearth-injection',
    'splashdown',
  ])
  const assumed = links.flatMap(({ certainty }, n) => (certainty === 'assumed' ? [events[n]?.event.id] : []))
  expect(assumed).toEqual(['hatch-closed', 'planned-walk'])
  expect(events.find(({ event }) => event.id === 'landing')?.dating.kind).toBe('disputed')
})

test('the eruptions of Santorini run from before the common era to our own, the greatest of them disputed', async () => {
  const { events } = await load('santorini.csv')
  expect(events.map((event) => heroText(event, 'en'))).toEqual([
    '1500 BC or earlier',
    'between 1627 BC and 1600 BC or about 1500 BC',
    '197 BC',
    '46–47 AD',
    'summer 726 AD',
    '1570–1573',
    '27 September – 6 December 1650',
    '23 May 1707 – 14 September 1711',
    '26 January 1866 – 15 October 1870',
    '11 August 1925 – May 1926',
    '23 January – 17 March 1928',
    '20 August 1939 – July 1941',
    '10 January – 2 February 1950',
    'January 2011 – 2012',
  ])
})
