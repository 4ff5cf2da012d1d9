import { expect, test } from 'vitest'
import { slideIds } from '../../../src/formats/timelinejs/ids.ts'
import type { TimelineSlide } from '../../../src/formats/timelinejs/slide.ts'

const slide = (id: string): TimelineSlide => ({ kind: 'event', fields: new Map([['id', id]]) })

test('the ids of slides are unique, and what is spelt or numbered anew is told', () => {
  expect(slideIds(['A B', 'a-b', 'a-b', 'title', '12', '사건', 'Café'].map(slide))).toEqual([
    { id: 'a-b-2', lost: 'the spelling of the id “A B” (it is “a-b-2” here)' },
    { id: 'a-b' },
    { id: 'a-b-3', lost: 'a second id “a-b” (it is “a-b-3” here)' },
    { lost: 'the id “title”' },
    { lost: 'the id “12”' },
    { lost: 'the id “사건”' },
    { id: 'cafe', lost: 'the spelling of the id “Café” (it is “cafe” here)' },
  ])
})
