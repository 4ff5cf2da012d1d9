import { strFromU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { MadeDeck } from '../../../src/export/load/deck.ts'
import { presentation } from '../../../src/export/pptx/presentation.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { madeDeck, png, sampleList, writeFiles } from '../sample.ts'
import { Pptx } from './read-pptx.ts'

let made: MadeDeck
let file: Pptx

const write = (deck: MadeDeck, notes = false, theme = 'paper'): Promise<Uint8Array> =>
  presentation(deck, { theme, notes })

beforeAll(async () => {
  made = await madeDeck('.', 'slides/wonsan.ts')
  file = new Pptx(await write(made))
})

describe('the file', () => {
  test('has well-formed parts only, each of a type that is named, and no relation leads nowhere', () => {
    const types = file.tags('[Content_Types].xml')
    const overrides = new Set(types.flatMap(({ attributes }) => attributes['PartName'] ?? []))
    const endings = new Set(types.flatMap(({ attributes }) => attributes['Extension'] ?? []))
    for (const path of file.paths) {
      expect([path, overrides.has(`/${path}`) || endings.has(path.split('.').at(-1) ?? '')]).toEqual([path, true])
      if (/\.(?:xml|rels)$/.test(path)) file.tags(path)
      const inside = [...file.relations(path).values()].filter((target) => !target.startsWith('http'))
      for (const target of inside) expect(file.paths).toContain(target)
    }
    for (const name of overrides) expect(file.paths).toContain(name.slice(1))
  })

  test('refers only to relations that its part has, and gives each shape of a slide its own number', () => {
    for (const path of file.paths.filter((name) => /^ppt\/.*(?<!\.rels)$/.test(name) && name.endsWith('.xml'))) {
      const relations = [...file.relations(path).keys()]
      const tags = file.tags(path)
      const named = tags
        .flatMap(({ attributes }) => Object.entries(attributes))
        .filter(([key, value]) => /^r:(?:id|embed|link)$/.test(key) && value !== '')
      for (const [, value] of named) expect(relations).toContain(value)
      const ids = tags.filter(({ name }) => name === 'p:cNvPr').map(({ attributes }) => attributes['id'])
      expect([path, new Set(ids).size]).toEqual([path, ids.length])
    }
  })

  test('has the same bytes when it is made again, and none of the machine', async () => {
    const [first, second] = [await write(made), await write(made)]
    expect(Buffer.compare(first, second)).toBe(0)
    const all = Object.values(file.files)
      .map((bytes) => strFromU8(bytes, true))
      .join('\n')
    expect(all).not.toMatch(/pptxgenjs|node_modules|\/work\/|\/home\/|\/tmp\//i)
    expect(file.text('docProps/core.xml')).toContain('>2025-07-12T00:00:00Z<')
  })
})

describe('its slides', () => {
  test('are those of the deck, in order and by their titles, and the legend', () => {
    const titles = [...made.deck.slides, made.deck.legend].map(({ title }) => title)
    expect(file.slides.map((path) => file.titleOf(path))).toEqual(titles)
  })

  test('name the layout of their kind, and stand in its places', () => {
    const event = file.slides[2] ?? ''
    const layout = [...file.relations(event).values()].find((path) => path.includes('slideLayouts')) ?? ''
    expect(file.text(layout)).toContain('<p:cSld name="Event"')
    const places = (path: string) =>
      file
        .tags(path)
        .filter(({ name }) => name === 'p:ph')
        .map(({ attributes }) => attributes['idx'])
    const known = new Set(places(layout))
    for (const index of places(event)) expect(known).toContain(index)
  })

  test('say date, dating, text, source and order, the marking and their own number', () => {
    const [, , visit = ''] = file.slides
    const words = file.words(visit)
    expect(words).toContainEqual(expect.stringMatching(/^2023\s+or\s+18–19 June 2024$/))
    expect(words).toContainEqual(expect.stringMatching(/^Dating disputed\. News report gives 2023/))
    expect(words).toContainEqual(expect.stringMatching(/^Moscow’s name for what the visit began/))
    expect(words).toContainEqual(expect.stringMatching(/News report, Jul 2025.*not graded/))
    expect(words).toContainEqual(expect.stringMatching(/before 2.*stated.*holds under either date/))
    expect(words.filter((line) => line === 'TLP:CLEAR')).toHaveLength(2)
    expect(words).toContainEqual(expect.stringMatching(/‹#› \/ 11$/))
    expect(file.text(visit)).toContain('type="slidenum"')
  })

  test('have rail and mark of the date as shapes, and the map as a drawing with a picture beside it', () => {
    for (const path of file.slides.slice(2, 7)) {
      const xml = file.text(path)
      expect(xml.match(/<p:grpSp>.*?name="Rail"/s)).not.toBeNull()
      expect(xml.match(/<a:custGeom>|<p:cxnSp>/g)?.length).toBeGreaterThan(10)
    }
    const opening = file.slides[0] ?? ''
    const pictures = file.tags(opening).filter(({ name }) => name === 'a:blip' || name === 'asvg:svgBlip')
    const targets = pictures.map(({ attributes }) => file.relations(opening).get(attributes['r:embed'] ?? '') ?? '')
    expect(targets.map((path) => path.split('.').at(-1))).toEqual(['png', 'svg'])
    file.tags(targets[1] ?? '')
  })

  test('tell what pictures, drawings and tables show, or that they are decoration', () => {
    for (const path of file.slides) {
      const shapes = file
        .text(path)
        .split(/<p:nv(?:Pic|GraphicFrame)Pr>/)
        .slice(1)
      for (const shape of shapes) expect(shape).toMatch(/^<p:cNvPr [^>]*descr="[^"]+"/)
    }
    const rail = /<p:cNvPr [^>]*name="Rail" descr="([^"]+)"/.exec(file.text(file.slides[4] ?? ''))
    expect(rail?.[1]).toMatch(/3 of 5|[Ee]vent 3/)
  })

  test('lead from a source to its slide, from there back to the event, and to the page it was read on', () => {
    const slideOf = (id: string): string => file.slides[made.deck.slides.findIndex((slide) => slide.id === id)] ?? ''
    const targets = (id: string) => [...file.relations(slideOf(id)).values()]
    expect(targets('putin-visit')).toContain(slideOf('sources'))
    expect(targets('sources')).toContain(slideOf('putin-visit'))
    expect(targets('sources').filter((target) => target.startsWith('https://')).length).toBeGreaterThan(2)
    expect(targets('overview')).toContain(slideOf('wonsan-meeting'))
  })

  test('have the colours of the theme that is asked for', async () => {
    const ground = (pptx: Pptx) => /<a:lt1><a:srgbClr val="(\w+)"/.exec(pptx.text('ppt/theme/theme1.xml'))?.[1]
    const room = new Pptx(await write(made, false, 'room'))
    expect(Number.parseInt(ground(file) ?? '', 16)).toBeGreaterThan(0xf00000)
    expect(Number.parseInt(ground(room) ?? '', 16)).toBeLessThan(0x300000)
    expect(room.slides.map((path) => room.words(path))).toEqual(file.slides.map((path) => file.words(path)))
  })
})

describe('notes, internal events and images', () => {
  const all = (bytes: Uint8Array): string =>
    Object.values(new Pptx(bytes).files)
      .map((part) => strFromU8(part, true))
      .join('\n')

  test('notes and what is internal are nowhere without --notes, and with it in pages of notes', async () => {
    const path = await scratchFolder()
    await writeFiles(path, { 'list.ts': sampleList })
    const open = all(await write(await madeDeck(path, 'list.ts')))
    expect(open).not.toContain('SECRET')
    const inner = new Pptx(await write(await madeDeck(path, 'list.ts', true), true))
    expect(inner.words('ppt/notesSlides/notesSlide3.xml')).toContain('SECRET-NOTE')
    expect(inner.slides.map((slide) => inner.titleOf(slide))).toContain('SECRET-TITLE')
  })

  test('an image stands on its slide with its words; what XML has no room for is left out', async () => {
    const path = await scratchFolder()
    const media = { src: 'a b.png', alt: 'A thin "line" <of> it', credit: 'Somebody' }
    await writeFiles(path, {
      'a b.png': png,
      'list.json': JSON.stringify({
        title: 'T & <U>',
        events: [{ id: 'a', date: '2024', title: 'C\u0002 & <x>', media }],
      }),
    })
    const pptx = new Pptx(await write(await madeDeck(path, 'list.json')))
    for (const name of pptx.paths.filter((part) => part.endsWith('.xml'))) pptx.tags(name)
    const slide = pptx.slides.find((part) => pptx.titleOf(part) === 'C &amp; &lt;x&gt;') ?? ''
    expect(pptx.text(slide)).toContain('descr="A thin &quot;line&quot; &lt;of&gt; it"')
    const image = [...pptx.relations(slide).values()].find((target) => target.endsWith('.png')) ?? ''
    expect(pptx.files[image]).toEqual(png)
  })
})
