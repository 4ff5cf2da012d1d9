import { describe, expect, test } from 'vitest'
import { note, read } from './notes.ts'

const eventOf = (fields: string, images: readonly string[] = []) => read({ 'a.md': note(fields) }, images)

describe('an object in people’s own words', () => {
  test('is a place, an actor or a picture as a list has it, and what it says besides is told', () => {
    const fields = [
      'date: 1942',
      'location: {Name: Rome, lat: 41.9, lng: "12.5", zoom: 4}',
      'people: [{name: Ann, position: Envoy}, Bob]',
      'image: {url: a.png, caption: A map, author: Navy, class: wide}',
    ]
    const { input, faults } = eventOf(fields.join('\n'), ['a.png'])
    expect(input).toMatchObject({
      events: [
        {
          places: [{ name: 'Rome', at: [41.9, 12.5] }],
          actors: [{ name: 'Ann', role: 'Envoy' }, 'bob'],
          media: { src: 'a.png', alt: 'A map', credit: 'Navy' },
        },
      ],
    })
    expect(faults).toMatchObject([
      { code: 'dropped-field', args: { field: 'zoom' }, position: { line: 3 } },
      { code: 'dropped-field', args: { field: 'class' }, position: { line: 5 } },
    ])
  })

  test('in the list’s own words stays as it is', () => {
    const { input } = eventOf('date: 1942\nplaces: [{name: Rome, at: [41.9, 12.5]}]')
    expect(input).toMatchObject({ events: [{ places: [{ name: 'Rome', at: [41.9, 12.5] }] }] })
  })

  test.each(['coordinates: [41.9, 12.5]', 'latlng: "41.9, 12.5"', 'lat: 41.9, long: 12.5'])('may be at %s', (at) => {
    const { input } = eventOf(`date: 1942\nplaces: [{name: Rome, ${at}}]`)
    expect(input).toMatchObject({ events: [{ places: [{ name: 'Rome', at: [41.9, 12.5] }] }] })
  })

  test('may be a date, or keys of their own are', () => {
    expect(eventOf('start: {year: 1900, month: 5}').input).toMatchObject({ events: [{ date: '1900-05' }] })
    expect(eventOf('year: 1863\nmonth: July\nday: 4\nend_year: 1864').input).toMatchObject({
      events: [{ date: '1863-07-04/1864' }],
    })
    expect(eventOf('year: 1863').input).toMatchObject({ events: [{ date: '1863' }] })
  })

  test('has parts of a date beside a whole one, which are told', () => {
    const { input, faults } = eventOf('date: 1863-07-04\nyear: 1863\nmonth: 7')
    expect(input).toMatchObject({ events: [{ date: '1863-07-04' }] })
    expect(faults).toMatchObject([{ args: { field: 'year' } }, { args: { field: 'month' } }])
  })
})

test('keys may be German, French, Spanish or Russian', () => {
  expect(eventOf('Datum: 1942\nTitel: Schlacht\nOrt: Rom\nQuelle: Archiv').input).toMatchObject({
    places: { rom: { name: 'Rom' } },
    events: [{ date: '1942', title: 'Schlacht', sources: ['archiv'] }],
  })
  expect(eventOf('Дата: 1942\nсобытие: Бой').input).toMatchObject({ events: [{ date: '1942', title: 'Бой' }] })
})

describe('the image of a note', () => {
  const srcOf = (src: string, images: readonly string[]) => {
    const { input, faults } = read({ 'x/a.md': note(`date: 1942\nimage: ${src}`) }, images)
    return [input, faults.map(({ code }) => code)]
  }

  test.each([
    ['a.png', ['a.png', 'x/a.png'], 'x/a.png'],
    ['pics/a.png', ['pics/a.png'], 'pics/a.png'],
    ['/assets/a.png', ['assets/a.png'], 'assets/a.png'],
    ['/img/a.png', ['static/img/a.png'], 'static/img/a.png'],
    ['../../a.png', [], '../a.png'],
    ['https://a.org/a.png', [], 'https://a.org/a.png'],
  ])('%s is found', (src, images, found) => {
    expect(srcOf(src, images)).toMatchObject([{ events: [{ media: { src: found } }] }, []])
  })

  test('that the folder does not have is told, and its slide goes without', () => {
    const [input, codes] = srcOf('a.png', ['y/a.png'])
    expect(input).not.toMatchObject({ events: [{ media: {} }] })
    expect(codes).toEqual(['absent-image'])
    const { faults } = read({ 'a.md': note('date: 1942', 'Text.\n\n![A map](pics/a.png)') })
    expect(faults).toMatchObject([{ code: 'absent-image', args: { src: 'pics/a.png' }, position: { line: 6 } }])
  })
})
