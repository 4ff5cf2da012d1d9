import { describe, expect, test } from 'vitest'
import { eventsOf, note, read } from './notes.ts'

const eventOf = (...lines: readonly string[]) => eventsOf({ 'a.md': note('date: 1942', lines.join('\n')) })

describe('what stands at the foot of a note', () => {
  test('is its sources, where they are footnotes, and no mark of them stays in the text', () => {
    const event = eventOf(
      'The convoy left.[^1] It was attacked.[^log] And sank.[^none]',
      '',
      '[^1]: Smith, *The Convoys* (1990),',
      '    p. 4.',
      '[^log]: The log, https://example.org/log/12.',
    )
    expect(event).toMatchObject([
      {
        text: 'The convoy left. It was attacked. And sank.[^none]',
        sources: ['smith-the-convoys-1990-p-4', 'the-log'],
      },
    ])
  })

  test('is the addresses of its links, by their labels in any letters', () => {
    const event = eventOf(
      'See [the log][Log], [log] and [other][], not `[log]`, [nothing] or [a](https://a.org).',
      '',
      '[LOG]: <https://example.org/l> "The log"',
      '[other]: https://example.org/o',
      '[log]: https://example.org/second',
    )
    expect(event).toMatchObject([
      {
        text: 'See [the log](https://example.org/l), [log](https://example.org/l) and [other](https://example.org/o), not `[log]`, [nothing] or [a](https://a.org).',
      },
    ])
  })

  test('is told where nothing in the text names it', () => {
    const { faults } = read({ 'a.md': note('date: 1942', 'Text.\n\n[log]: https://example.org/l') })
    expect(faults).toMatchObject([
      { code: 'dropped-field', args: { field: '[log]: https://example.org/l' }, position: { line: 6 } },
    ])
  })

  test('is text where it only looks so', () => {
    expect(eventOf('[Note]: the log is lost', '', '[^]: x')).toMatchObject([
      { text: '[Note]: the log is lost\n\n[^]: x' },
    ])
  })
})

describe('a box of a note', () => {
  test('is a paragraph under its title, or its kind', () => {
    expect(eventOf('> [!warning] In doubt', '> The log is lost.', '', '> [!NOTE]-', '> More.')).toMatchObject([
      { text: '**In doubt**\nThe log is lost.\n\n**Note**\nMore.' },
    ])
  })
})
