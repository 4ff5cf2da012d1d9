import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { dayOfNumber, isoDay } from '../../../src/chronology/edtf/index.ts'
import type { Chronology } from '../../../src/chronology/order/chronology.ts'
import { chaptersOf } from '../../../src/deck/chapters/chapters.ts'
import { LegendLayout } from '../../../src/deck/layouts/legend.tsx'
import { fitDates } from '../../../src/deck/overview/dates.ts'
import { placeLaneName } from '../../../src/deck/overview/lanes.ts'
import { findLens, lensSentence } from '../../../src/deck/overview/lens.ts'
import { overviewFooter, overviewParts, overviewTitle } from '../../../src/deck/layouts/overview.tsx'
import { timeScale } from '../../../src/deck/rail/scale.ts'
import { everyDay, synthetic, wonsan } from '../../fixtures/chronology.ts'
import { dated, deckOf, draw } from '../../fixtures/overview.ts'
import { testPorts } from '../../fixtures/ports.ts'
import { attributes, countElements, paints, tags, textOf } from '../../fixtures/rendered.ts'
import { chronologyOf } from '../../fixtures/timelines.ts'

const ports = await testPorts()
const five = wonsan()

describe('the overview’s finding', () => {
  test.each([
    [five, 'Five events, one exact date'],
    [dated(['2025']), 'One event, no exact dates'],
    [dated(['2025-07-12']), 'One event, dated to the day'],
    [dated(['2023', '2024-05', '2025~']), 'Three events, no exact dates'],
    [dated(['2023-01-01', '2024-05-05']), 'Two events, all dated to the day'],
    [everyDay(30), '30 events, all dated to the day'],
    [dated(['2023', '2024-05-01', '2025-05-01']), 'Three events, two exact dates'],
  ])('is counted from the dates (%#)', (chronology, title) => {
    expect(overviewTitle(chronology)).toBe(title)
  })

  test('calls no disputed or estimated day exact', () => {
    const chronology = chronologyOf([
      { id: 'a', date: '2024-01-01', alsoDated: [{ date: '2024-02-01' }] },
      { id: 'b', date: '2025-01-01~' },
      { id: 'c', date: '2025-03-01' },
    ])
    expect(overviewTitle(chronology)).toBe('Three events, one exact date')
  })
})

describe('the overview', () => {
  test('of up to seven events has a column for each, a link to its slide', () => {
    const columns = /<ol class="overview__columns.*?<\/ol>/.exec(draw(five))?.[0] ?? ''
    expect(attributes(columns, 'href')).toEqual(five.events.map(({ event }) => `#${event.id}`))
    expect(textOf(columns)).toMatch(
      /^2023 or 18–19 Jun 2024 Putin’s visit to Pyongyang opens a “strategic dialogue” between 2023 and July 2025/,
    )
  })

  test('says how each is tied to the next', () => {
    const words = [...draw(five).matchAll(/text-anchor="middle">(stated|assumed|proven)</g)].map((match) => match[1])
    expect(words).toEqual(['stated', 'stated', 'assumed', 'stated'])
  })

  test('names the lanes in the lanes, and the line between brackets gives way to the name', () => {
    const html = draw(five)
    expect(tags(html, { className: 'overview__lane' })).toHaveLength(2)
    const [diplomacy = '', forces = ''] = tags(html, { className: 'overview__lane' })
    expect(Number(attributes(diplomacy, 'x')[0])).toBeCloseTo(831, 0)
    expect(Number(attributes(forces, 'x')[0])).toBeCloseTo(543.3, 0)
    expect(html).toMatch(/M78\.92 489H505\.\d+M581\.\d+ 489H1007\.\d+/)
  })

  test('of eight to twenty-four events is a list, a row and a link for each', () => {
    for (const count of [8, 12, 24]) {
      const chronology = synthetic(count)
      const html = draw(chronology)
      const stage = html.slice(0, html.indexOf('overview__phone'))
      expect(tags(stage, { className: 'overview__row' }).map((tag) => attributes(tag, 'href')[0])).toEqual(
        chronology.events.map(({ event }) => `#${event.id}`),
      )
      const heights = tags(stage, { name: 'rect' }).map((tag) => Number(attributes(tag, 'height')[0]))
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(22)
    }
  })

  test('of more goes by chapter, with counts that add up', () => {
    for (const chronology of [synthetic(30, 6), synthetic(300, 35), everyDay(10_000)]) {
      const chapters = chaptersOf(chronology)
      expect(chapters.reduce((sum, { count }) => sum + count, 0)).toBe(chronology.events.length)
      const shown = Array.from({ length: overviewParts(chronology) }, (_, n) => draw(chronology, n + 1))
      const rows = shown.map((html) => tags(html, { className: 'chapter' }).length)
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(chapters.length)
      expect(Math.max(...rows)).toBeLessThanOrEqual(7)
    }
  })

  test('goes by the list’s own periods where it has some', () => {
    const days = Array.from({ length: 26 }, (_, n) => `20${10 + Math.floor(n / 2)}-0${1 + (n % 2)}-15`)
    const chronology = dated(days, {
      periods: [
        { title: 'Before', date: '2010/2014' },
        { title: 'After', date: '2016/2030' },
      ],
    })
    // Those of 2015 lie in neither: they go with the period before.
    expect(chaptersOf(chronology).map(({ title, count }) => [title, count])).toEqual([
      ['Before', 12],
      ['After', 14],
    ])
    expect(textOf(draw(chronology))).toContain('12 events, all to the day')
  })

  test('is one slide up to twenty-four events', () => {
    expect([five, synthetic(8), synthetic(24)].map(overviewParts)).toEqual([1, 1, 1])
    expect(overviewParts(dated(Array.from({ length: 42 }, (_, n) => String(2000 + (n % 14)))))).toBe(2)
  })

  test('says at its foot what the hatching means, where there is any', () => {
    expect(overviewFooter(deckOf(five))).toMatch(/^Information as of 12 July 2025\s+Hatched: not yet happened$/)
    expect(overviewFooter(deckOf(dated(['1914', '1918-11-11'], { asOf: '2025-07-12' })))).toBe(
      'Information as of 12 July 2025',
    )
    expect(overviewFooter(deckOf(dated(['1914', '1918-11-11'])))).toBe('')
  })

  test('hatches exactly where it says so', () => {
    for (const chronology of [
      five,
      synthetic(12),
      synthetic(30, 6),
      dated(['1914', '1918-11-11'], { asOf: '2025-07-12' }),
      dated(['2023']),
    ]) {
      const hatched = draw(chronology).includes('class="hatch"')
      expect(hatched).toBe(overviewFooter(deckOf(chronology)).includes('Hatched'))
    }
  })

  test('has no inline style, every id once, every paint it uses, and a bounded size', () => {
    for (const chronology of [five, synthetic(7), synthetic(12), synthetic(24), synthetic(300, 35), everyDay(10_000)]) {
      const html = draw(chronology)
      expect(html).not.toContain('style=')
      const { used, there } = paints(html)
      expect(new Set(there).size).toBe(there.length)
      for (const id of used) expect(there).toContain(id)
      expect(countElements(html)).toBeLessThan(1500)
    }
  })

  test('stays on the stage with long dates and titles in seven columns', () => {
    const chronology = chronologyOf(
      Array.from({ length: 7 }, (_, n) => ({
        id: `e${n}`,
        title: 'A long title that tells in many words what is said to have happened there on that day',
        date: `20${10 + n}-09-18/20${10 + n}-11-19`,
        alsoDated: [{ date: `20${20 + n}-09-28` }],
      })),
    )
    const { parts } = fitDates(chronology, 1152 / 7, ports.measure)
    expect(parts).toHaveLength(7)
    for (const text of attributes(draw(chronology), 'd')) expect(text).not.toMatch(/NaN|Infinity|undefined/)
    const columns = /<ol class="overview__columns.*?<\/ol>/.exec(draw(chronology))?.[0] ?? ''
    // The whole titles do not fit in two lines, nor do the short ones.
    expect(textOf(columns)).toMatch(/A long title[^…]*…/)
    expect(textOf(columns)).not.toContain('on that day')
  })
})

describe('the dates over the columns', () => {
  test('are whole where there is room, and never touch', () => {
    const { sizePx, wraps, parts } = fitDates(five, 1152 / 5, ports.measure)
    expect(wraps).toBe(false)
    expect(parts[0]?.map((part) => part.text)).toEqual(['2023', 'or', '18–19 Jun 2024'])
    const widths = parts.map((all, n) => {
      const font = five.events[n]?.event.status === 'reported' ? 'serif600' : 'display600i'
      const part = all.map(({ text, role }) =>
        role === 'hedge' || role === 'or'
          ? ports.measure.widthPx(text, 'sans400', 17)
          : ports.measure.widthPx(text, font, sizePx),
      )
      return part.reduce((sum, width) => sum + width, 5 * (all.length - 1))
    })
    for (const [n, width] of widths.slice(1).entries())
      expect((width + (widths[n] ?? 0)) / 2).toBeLessThan(1152 / 5 - 13)
  })

  test('say no day of the week', () => {
    expect(fitDates(five, 1152 / 5, ports.measure).parts[3]?.map((part) => part.text)).toEqual(['12 July 2025'])
  })
})

describe('the lens', () => {
  const lensOf = (chronology: Chronology) => findLens(chronology, timeScale(chronology, 64, 1216))

  test('enlarges the month in which three marks fall', () => {
    const lens = lensOf(five)
    expect(lens?.name).toBe('July 2025')
    expect([lens?.startDay, lens?.endDay].map((day) => isoDay(dayOfNumber(day ?? 0)))).toEqual([
      '2025-07-01',
      '2025-08-01',
    ])
    expect(lens?.events).toEqual([2, 3, 4])
    expect(textOf(draw(five))).toContain('July 2025, enlarged 16 times')
  })

  test('names the link in it that is only assumed, from the order itself', () => {
    const lens = lensOf(five)
    if (lens === null) throw new Error('there is a lens')
    expect(lensSentence(five, lens)).toBe(
      'Event 3 may begin before, on or after 12 July: the one link in the order that is only assumed.',
    )
    expect(textOf(draw(five)).replace(/\s+/g, ' ')).toContain(
      'Event 3 may begin before, on or after 12 July: the one link in the order that is only assumed.',
    )
  })

  test('says only what the dates allow', () => {
    const sentence = (dates: readonly string[]) => {
      const chronology = dated(['2010', '2015', ...dates])
      const lens = lensOf(chronology)
      return lens === null ? null : lensSentence(chronology, lens)
    }
    expect(sentence(['2024-05-01', '2024-05-10', '2024-05-20'])).toBe('No link between these events is only assumed.')
    expect(sentence(['2024-05-01', '2024-05-10', '[2024-05-10..]'])).toBe(
      'Event 5 may begin on or after 10 May: the one link in the order that is only assumed.',
    )
    expect(sentence(['2024-05-01', '2024-05-08/2024-05-12', '2024-05-10'])).toBe(
      'Event 4 may fall before, on or after 10 May: the one link in the order that is only assumed.',
    )
    expect(sentence(['2024-05-01/2024-05-20', '2024-05-08/2024-05-12', '2024-05-10'])).toBe(
      'Both links in the order that are only assumed lie in it.',
    )
  })

  test('is a year of a century, a week of a year', () => {
    expect(lensOf(dated(['1900', '1999-12-31', '1945-05-08', '1945-08-15', '1945-02']))?.name).toBe('1945')
    const week = lensOf(dated(['2025-01-15', '2025-11-01', '2025-07-08', '2025-07-10', '2025-07-11']))
    expect(week?.unit).toBe('week')
    expect(isoDay(dayOfNumber(week?.startDay ?? 0))).toBe('2025-07-07')
  })

  test('is not there where fewer than three marks are near each other, or the unit is no small part of the axis', () => {
    expect(lensOf(dated(['2010', '2024-05-01', '2024-05-10']))).toBeNull()
    expect(lensOf(dated(['2025-07-01', '2025-07-12', '2025-07-20', '2025-08-30']))).toBeNull()
  })

  test('without it the drawing is spread down the slide', () => {
    const axisOf = (html: string) => Number(/class="axis__line" d="M64 (\d+)H/.exec(html)?.[1])
    expect(axisOf(draw(five))).toBe(510)
    expect(axisOf(draw(dated(['2010', '2015-05', '2024-05-10'])))).toBe(636)
  })
})

describe('the name of a lane', () => {
  const line = { left: 64, right: 1216 }

  test('stands in the middle of the freest stretch', () => {
    const marks = [
      { event: 0, spans: [{ x0: 64, x1: 400, form: 'bar' as const }] },
      { event: 1, spans: [{ x0: 900, x1: 901, form: 'tick' as const }] },
    ]
    expect(placeLaneName('Forces', marks, line, ports.measure)).toEqual({ text: 'Forces', x: 650, within: null })
  })

  test('is left out where nothing is free and nothing can give way', () => {
    expect(
      placeLaneName('Forces', [{ event: 0, spans: [{ x0: 64, x1: 1216, form: 'bar' }] }], line, ports.measure),
    ).toBeNull()
  })
})

describe('the legend', () => {
  const html = render(h(LegendLayout, { deck: deckOf(five), slide: deckOf(five).legend }))

  test('shows every form in every status, drawn as the marks are', () => {
    const drawings = tags(html, { name: 'svg' }).filter((tag) => tag.includes('role="img"'))
    expect(drawings).toHaveLength(18)
    expect(new Set(drawings.map((tag) => attributes(tag, 'aria-label')[0])).size).toBe(18)
    expect(attributes(html, 'stroke-dasharray').length).toBeGreaterThanOrEqual(6)
    const { used, there } = paints(html)
    for (const id of used) expect(there).toContain(id)
  })

  test('sets its examples as the deck sets dates', () => {
    const text = textOf(html)
    for (const date of [
      '12 July 2025',
      'about March 2024',
      'July 2025 or later',
      'between 2023 and July 2025',
      '2023 or 18–19 June 2024',
    ])
      expect(text).toContain(date)
    for (const word of ['Proven dates do not overlap', 'Stated a source says so', 'Assumed our reading'])
      expect(text).toContain(word)
  })
})
