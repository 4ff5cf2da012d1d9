import { beforeAll, describe, expect, it } from 'vitest'
import { loadMedia } from '../../../src/export/load/media.ts'
import { timelineOf } from '../../fixtures/timelines.ts'
import { memoryHost } from '../../host/memory-host.ts'
import { png } from '../sample.ts'

/** One pixel. */
const small = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const host = memoryHost({
  '/deck/slides/small.png': small,
  '/deck/slides/a.png': png,
  '/deck/shared/b.png': png,
  '/deck/slides/text.png': 'no image',
})

function load(...srcs: string[]) {
  const events = srcs.map((src, n) => ({ id: `e${n}`, date: '2025', media: { src, alt: 'x' } }))
  return loadMedia(timelineOf(events), '/deck/slides', host)
}

describe('the images of a list', () => {
  it('are read relative to the list’s own file', async () => {
    const { images, diagnostics, files } = await load('a.png', '../shared/b.png')
    expect([...images.keys()]).toEqual(['a.png', '../shared/b.png'])
    expect(images.get('a.png')?.bytes).toEqual(png)
    expect(diagnostics).toEqual([])
    expect(files).toEqual(['/deck/slides/a.png', '/deck/shared/b.png'])
  })

  it('that are not there are errors at each place, and are still watched for', async () => {
    const { diagnostics, files } = await load('no.png', 'a.png', 'no.png')
    expect(diagnostics.map(({ code, at }) => [code, at[1]])).toEqual([
      ['missing-image', 0],
      ['missing-image', 2],
    ])
    expect(diagnostics[0]?.args).toEqual({ src: 'no.png', path: 'slides/no.png' })
    expect(files).toContain('/deck/slides/no.png')
  })

  it('that are folders are not there', async () => {
    expect((await load('..')).diagnostics.map(({ code }) => code)).toEqual(['missing-image'])
  })

  it('on the web are a warning and never read', async () => {
    for (const src of ['https://a.org/x.png', '//a.org/x.png', 'file:///etc/passwd', 'data:image/png;base64,x']) {
      const { diagnostics, images, files } = await load(src)
      expect(diagnostics.map(({ code }) => code)).toEqual(['remote-image'])
      expect(images.size + files.length).toBe(0)
    }
  })

  it('that do not fill their place on a slide are warnings', async () => {
    const { diagnostics } = await load('small.png', 'a.png')
    expect(diagnostics.map(({ code, args }) => [code, args['src'], args['width'], args['height']])).toEqual([
      ['small-image', 'small.png', 1, 1],
    ])
  })

  it('that are no images are errors that say so', async () => {
    const { diagnostics, images } = await load('text.png')
    expect(images.size).toBe(0)
    expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([['not-an-image', ['events', 0, 'media', 'src']]])
  })
})

describe('the names of images', () => {
  let names: readonly (string | undefined)[]

  beforeAll(async () => {
    const odd = memoryHost({ '/d/Ünï côde (1).PNG': png, '/d/원산.png': png, '/d/...png': png })
    const events = ['Ünï côde (1).PNG', '원산.png', '...png'].map((src, n) => ({
      id: `e${n}`,
      date: '2025',
      media: { src, alt: 'x' },
    }))
    const { images } = await loadMedia(timelineOf(events), '/d', odd)
    names = [...images.values()].map(({ name }) => name)
  })

  it('are safe on every disk and in every address', () => {
    expect(names).toHaveLength(3)
    for (const name of names) expect(name).toMatch(/^media\/[a-z0-9][\w-]*-[0-9a-f]{10}\.png$/)
  })
})
