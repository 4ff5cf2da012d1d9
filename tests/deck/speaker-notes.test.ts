import { expect, test } from 'vitest'
import { noteParagraphs } from '../../src/deck/speaker-notes.ts'
import { wordsOf } from '../../src/deck/words/words.ts'

test('paragraphs of notes are parted by what they are for', () => {
  const notes = 'First.\n\nSay before stepping: planned, not confirmed.\n \nIf asked why: because.\n\n\n\nif asked: no.'
  expect(noteParagraphs(notes, wordsOf('en'))).toEqual([
    { part: 'said', text: 'First.' },
    { part: 'before', text: 'planned, not confirmed.' },
    { part: 'asked', text: 'If asked why: because.' },
    { part: 'asked', text: 'if asked: no.' },
  ])
})
