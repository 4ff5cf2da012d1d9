import { beforeAll, describe, expect, it } from 'vitest'
import type { MadeDeck } from '../../../src/export/load/deck.ts'
import { renderSite, type SiteFiles } from '../../../src/export/page/render-site.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { madeDeck, png, sampleList, writeFiles } from '../sample.ts'

const stage = {
  script: '/* stage */',
  style: '.stage{}',
  lectern: { script: '/* lectern */', style: '.sheet{}' },
  transcript: 'p{margin:0}',
  rtl: '[dir=rtl] svg{scale:-1 1}',
}
const options = { theme: null, notes: false }

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'deck.ts': sampleList,
    'image.ts': sampleList.replace(
      "id: 'second',",
      "id: 'second', media: { src: 'pictures/Ä map.jpeg', alt: 'A map' },",
    ),
    'pictures/Ä map.jpeg': png,
    'long.ts': longList(30),
  })
})

/** Every byte of a site as text, the names among it. */
function allText(files: SiteFiles): string {
  const decoder = new TextDecoder('latin1')
  return [...files]
    .map(([name, content]) => `${name}\n${typeof content === 'string' ? content : decoder.decode(content)}`)
    .join('\n')
}

function page(files: SiteFiles): string {
  return String(files.get('index.html'))
}

describe('the folder of a deck', { timeout: 120_000 }, () => {
  let made: MadeDeck
  let files: SiteFiles
  let withImage: SiteFiles

  beforeAll(async () => {
    made = await madeDeck(folder, 'deck.ts')
    files = await renderSite(made, options, stage)
    withImage = await renderSite(await madeDeck(folder, 'image.ts'), options, stage)
  }, 120_000)

  it('is the same, byte for byte, each time', async () => {
    const again = await renderSite(await madeDeck(folder, 'deck.ts'), options, stage)
    expect(files.size).toBeGreaterThan(10)
    expect(again).toEqual(files)
  })

  it('has names that change with the content, but for its two pages', () => {
    expect([...withImage.keys()].filter((name) => !/[-.][0-9a-f]{10}\.\w+$/.test(name))).toEqual([
      'transcript.html',
      'index.html',
    ])
  })

  it('holds every file that its page and its sheets name', () => {
    const names = [...withImage.keys()]
    const named = [...page(withImage).matchAll(/(?:href|src)="((?:assets|media)\/[^"]+)"/g)].map(
      ([, name = '']) => name,
    )
    expect(named.length).toBeGreaterThanOrEqual(4)
    for (const name of named) expect(names).toContain(name)
    const sheet = names.find((name) => /assets\/fonts-.*css/.test(name)) ?? ''
    const fonts = [...String(withImage.get(sheet)).matchAll(/url\('([^']+)'\)/g)].map(([, name]) => `assets/${name}`)
    expect(fonts.length).toBeGreaterThan(7)
    for (const name of fonts) expect(names).toContain(name)
  })

  it('has fonts for other scripts only where the text needs them', () => {
    const names = [...files.keys()]
    expect(names.some((name) => name.includes('noto-sans-kr'))).toBe(true)
    expect(names.some((name) => name.includes('cyrillic'))).toBe(false)
  })

  it('names images by their content and their true kind, in plain letters', () => {
    const name = [...withImage.keys()].find((each) => each.startsWith('media/')) ?? ''
    expect(name).toMatch(/^media\/a-map-[0-9a-f]{10}\.png$/)
    expect(withImage.get(name)).toEqual(Buffer.from(png))
    expect(page(withImage)).toContain(`src="${name}"`)
  })

  it('has no note and no internal event anywhere in its bytes unless they are asked for', async () => {
    expect(allText(files)).not.toMatch(/SECRET|hidden"/)
    expect(allText(files)).toContain('Second thing')
    const noted = await renderSite(await madeDeck(folder, 'deck.ts', true), { ...options, notes: true }, stage)
    expect(allText(noted)).toMatch(/SECRET-TITLE/)
  })

  it('takes the theme of the list, or the one that is asked for', async () => {
    expect(page(files)).toContain('data-theme="paper"')
    expect(page(await renderSite(made, { ...options, theme: 'room' }, stage))).toContain('data-theme="room"')
  })

  it('carries the strict policy, from which only a live page’s differs', async () => {
    expect(page(files)).toContain('http-equiv="Content-Security-Policy"')
    expect(page(files)).toMatch(/connect-src (?:'|&#39;|&apos;)none/)
    const live = page(await renderSite(made, { ...options, live: { styles: ['~x.css'], scripts: ['~x.js?1'] } }, stage))
    expect(live).toMatch(/connect-src (?:'|&#39;|&apos;)self/)
    expect(live).toContain('src="~x.js?1"')
  })

  it('has the slides of a long deck in scripts whose names change with them', async () => {
    const long = await renderSite(await madeDeck(folder, 'long.ts'), options, stage)
    const chunks = [...long.keys()].filter((name) => name.startsWith('slides/'))
    expect(chunks.length).toBeGreaterThan(0)
    for (const name of chunks) expect(page(long)).toContain(`"${name}"`)
    expect(page(long)).not.toContain('"slides/0.js"')
  })
})

function longList(count: number): string {
  const events = Array.from(
    { length: count },
    (_, n) => `{ id: 'e${n}', date: '${1900 + n}', title: 'Event ${n}', sources: ['r'] }`,
  )
  return `export default { title: 'Long', sources: { r: { title: 'R' } }, events: [${events.join(', ')}] }`
}
