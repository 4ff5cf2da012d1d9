import { describe, expect, test } from 'vitest'
import { format as fromJson } from '../../../src/formats/timelinejs-json.ts'
import { readText } from '../document.ts'

const read = (media: object, text: object = { headline: 'T' }) =>
  readText(fromJson, JSON.stringify({ events: [{ start_date: { year: '1950' }, text, media }] }))
const eventOf = (media: object, text?: object): unknown => {
  const { input } = read(media, text)
  return typeof input === 'object' && input !== null ? Reflect.get(input, 'events') : input
}
const told = (media: object) => read(media).faults.map(({ args }) => args['field'])

describe('the media of a slide', () => {
  test.each([
    ['https://www.youtube.com/watch?v=a', '[youtube.com](https://www.youtube.com/watch?v=a)'],
    ['youtu.be/abc', '[youtu.be](https://youtu.be/abc)'],
    ['//vimeo.com/1', '[vimeo.com](https://vimeo.com/1)'],
    [
      'https://en.wikipedia.org/wiki/Grand_Canal_(China)',
      '[Grand Canal (China)](https://en.wikipedia.org/wiki/Grand_Canal_%28China%29)',
    ],
    [
      'https://www.google.com/maps/place/A/@42.05,-87.67,17z',
      '[google.com](https://www.google.com/maps/place/A/@42.05,-87.67,17z)',
    ],
    ['<iframe src="//maps.org/x" onload="y()"></iframe>', '[maps.org](https://maps.org/x)'],
    ['<script src="https://gist.github.com/1.js"></script>', '[gist.github.com](https://gist.github.com/1.js)'],
    ['my_file_name.mp4', 'my\\_file\\_name.mp4'],
  ])('%s is kept as where it leads', (url, text) => {
    expect(eventOf({ url })).toMatchObject([{ text }])
  })

  test('that are quoted from elsewhere keep their links, and tell of their scripts', () => {
    const url =
      '<blockquote class="twitter-tweet"><p>So it is.</p>&mdash; Ann <a href="https://twitter.com/a/1">July 1</a></blockquote><script async src="https://platform.twitter.com/w.js"></script>'
    expect(eventOf({ url })).toMatchObject([
      { quote: { text: 'So it is. — Ann July 1' }, text: '[twitter.com](https://twitter.com/a/1)' },
    ])
    expect(told({ url })).toEqual(['<script src="https://platform.twitter.com/w.js"> in the media'])
  })

  test('tell of links and code in plain fields, with their addresses', () => {
    const url = 'https://a.org/p.png'
    expect(
      told({
        url,
        link: '/more',
        caption: 'A <a href="https://c.org">b</a><style>p{}</style>',
        credit: '<iframe src="https://i.org"></iframe><b onclick="x()">Me</b>',
      }),
    ).toEqual([
      'a link to https://c.org in the caption',
      '<style> in the caption',
      '<iframe src="https://i.org"> in the credit',
      'onclick="x()" in the credit',
      'a link to /more',
    ])
  })

  test.each([
    [{ url: 'https://a.org/713px-Ada_Lovelace%20portrait.jpg' }, 'Ada Lovelace portrait'],
    [{ url: 'https://en.wikipedia.org/wiki/Roman-Persian_Wars' }, 'Roman-Persian Wars'],
    [{ url: 'https://www.youtube.com/watch?v=a' }, 'youtube.com'],
    [{ url: 'https://www.youtube.com/watch?v=a', caption: 'A talk. More.' }, 'A talk.'],
    [{ url: '<blockquote>So it is.</blockquote>' }, 'So it is.'],
    [{ url: '<iframe src="https://maps.org/x"></iframe>' }, 'maps.org'],
    [{ url: '' }, '1950'],
  ])('name a slide that has nothing else: %j', (media, title) => {
    expect(eventOf(media, {})).toMatchObject([{ title }])
  })

  test('do not say again in the text what is the title', () => {
    expect(eventOf({}, { text: '<h2>H_d</h2><p>Body</p>' })).toEqual([{ date: '1950', title: 'H_d', text: 'Body' }])
    expect(eventOf({}, { headline: 'H', text: '<p>H</p><p>Body</p>' })).toEqual([
      { date: '1950', title: 'H', text: 'Body' },
    ])
  })

  test('do not name a slide that has a text', () => {
    expect(eventOf({ url: 'p.png' }, { text: '<ul><li>Dr. Who came. He went.</li></ul>' })).toMatchObject([
      { title: 'Dr. Who came.' },
    ])
  })
})
