import { expect, test } from 'vitest'
import { parse } from '../../../src/chronology/edtf/index.ts'
import { faultOf } from './read.ts'

/** What is offered for a date as people write it: `a` alone, or `a (what it means) | b (what it means)`. */
function offered(text: string): string {
  const { nearest, nearestMeans, alternative, alternativeMeans } = faultOf(text).args
  const shown = (writing?: string | number, means?: string | number) =>
    writing === undefined ? [] : [means === undefined ? `${writing}` : `${writing} (${means})`]
  return [...shown(nearest, nearestMeans), ...shown(alternative, alternativeMeans)].join(' | ')
}

test.each([
  ['as early as July 2025', '[2025-07..]'],
  ['not before 2026', '[2026..]'],
  ['3 May 2020 at the earliest', '[2020-05-03..]'],
  ['no later than May 2020', '[..2020-05]'],
  ['by 2020 at the latest', '[..2020]'],
  ['on or about 3 May 2020', '2020-05-03~'],
  ['c. 1990s', '199X~'],
  ['from May 2014 onwards', '2014-05/..'],
  ['2014–present', '2014/..'],
  ['since 2014', '2014/..'],
  ['between 2019 and May 2021', '[2019..2021-05] (some time between the two)'],
  ['3 to 5 May 2020', '2020-05-03/2020-05-05'],
  ['May 3–5, 2020', '2020-05-03/2020-05-05'],
  ['May 3 to 5, 2020', '2020-05-03/2020-05-05'],
  ['May-June 2020', '2020-05/2020-06'],
  ['31 May - 2 June 2020', '2020-05-31/2020-06-02'],
  ['Dec 2019 – Jan 2020', '2019-12/2020-01'],
  ['2 or 3 May 2020', '[2020-05-02,2020-05-03]'],
  ['31 May or 1 June 2020', '[2020-05-31,2020-06-01]'],
  ['May/June 2020', '2020-05/2020-06 (from the one to the other) | [2020-05,2020-06] (one of the two)'],
  ['Monday, 3 May 2021', '2021-05-03'],
  ['Mon May 3, 2021', '2021-05-03'],
  ['12-Jul-25', '2025-07-12 (of 2025) | 1925-07-12 (of 1925)'],
  ['Jul-25', '2025-07 (of 2025) | 1925-07 (of 1925)'],
  ['AD 79', '0079'],
  ['79 CE', '0079'],
  ['10,000 BC', '-9999'],
  ['12,000 BCE', 'Y-11999'],
  ['first half of 2020', '2020-40'],
  ['the last quarter of 2020', '2020-36'],
  ['2nd half 2020', '2020-41'],
  ['vor dem 5. May 1941', '[..1941-05-05] (that date or earlier)'],
  ['après 1940', '[1940..] (that date or later)'],
  ['zwischen 1940 und 1942', '[1940..1942] (some time between the two)'],
  ['vers 1940', '1940~'],
  ['until 1950', '[..1950] (some time until then)'],
  ['Anfang 1941', '1941 (EDTF has no “anfang”: keep the word in the text)'],
  ['3rd century BC', '-02XX'],
  ['1st century BCE', '[-0099..0000]'],
  ['early 1990', '1990 (EDTF has no “early”: keep the word in the text)'],
  ['mid-July 2025', '2025-07 (EDTF has no “mid”: keep the word in the text)'],
  ['late 1941 to early 1942', '1941/1942 (EDTF has no “late” and no “early”: keep the words in the text)'],
  [
    'from the beginning of May to mid-July 2025',
    '2025-05/2025-07 (EDTF has no “beginning” and no “mid”: keep the words in the text)',
  ],
  ['the end of 2019', '2019 (EDTF has no “end”: keep the word in the text)'],
])('for “%s” is offered %s', (text, writing) => {
  expect(offered(text)).toBe(writing)
})

test.each([
  ['Tuesday 3 May 2021', 'it was a Monday'],
  ['third half of 2020', 'a year has two'],
  ['15 March 44 BC', 'its calendar is not that of EDTF'],
  ['last week', 'it depends on the reader’s clock'],
])('for “%s” nothing is offered: %s', (text) => {
  expect(parse(text).ok).toBe(false)
  expect(offered(text)).toBe('')
})
