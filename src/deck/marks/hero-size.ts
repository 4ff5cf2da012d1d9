/** Measures of the date line and its mark, px. */
export interface HeroSize {
  readonly name: 'stage' | 'phone'
  readonly width: number
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly tick: number
  readonly tickHeight: number
  readonly bar: number
  readonly brackets: number
  readonly foot: number
  readonly stroke: number
  readonly outline: number
  /** Half of the width of the sign between rival dates. */
  readonly sign: number
  /** Height of the "?", and what is left free beside it. */
  readonly question: number
  readonly questionGap: number
  readonly dashes: string
  /** Where a bar without an end has faded, at the least, and how far behind its date. */
  readonly fadeTo: number
  readonly fadeBehind: number
}

export const STAGE_HERO: HeroSize = {
  name: 'stage',
  width: 1280,
  left: 64,
  right: 1216,
  middle: 20,
  tick: 9,
  tickHeight: 30,
  bar: 15,
  brackets: 26,
  foot: 16,
  stroke: 4,
  outline: 3,
  sign: 11,
  question: 28,
  questionGap: 10,
  dashes: '6 3',
  fadeTo: 690,
  fadeBehind: 190,
}

export const PHONE_HERO: HeroSize = {
  ...STAGE_HERO,
  name: 'phone',
  width: 350,
  left: 0,
  right: 350,
  tick: 7,
  tickHeight: 24,
  bar: 12,
  brackets: 21,
  foot: 12,
  stroke: 3,
  outline: 2.5,
  sign: 9,
  question: 22,
  questionGap: 8,
  fadeTo: 240,
  fadeBehind: 60,
}
