import { closedUp } from './text.ts'

/** How a language sets apart what a deck strings together of words of its own and of its list's. */
export interface Signs {
  /** Between the items of a list that has no conjunction. */
  readonly comma: string
  /** Between clauses that may have commas of their own. */
  readonly semicolon: string
  /** Between sentences. */
  readonly stop: string
  /** Behind what the words after it tell of. */
  readonly colon: string
  /** Between names of which some have more told with them. */
  readonly names: string
  /** A name, and what tells it apart: a city's country, a person's office. */
  readonly told: (name: string, more: string) => string
  /** With the space that stands before it. */
  readonly bracketed: (text: string) => string
  /** Words or sentences as one line of text. */
  readonly line: (texts: readonly string[]) => string
}

export const WESTERN: Signs = {
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  colon: ': ',
  names: '; ',
  told: (name, more) => `${name}, ${more}`,
  bracketed: (text) => ` (${text})`,
  line: (texts) => texts.join(' '),
}

export const FRENCH: Signs = { ...WESTERN, semicolon: ' ; ', names: ' ; ', colon: ' : ' }

export const ARABIC: Signs = {
  ...WESTERN,
  comma: '، ',
  semicolon: '؛ ',
  names: '؛ ',
  told: (name, more) => `${name}، ${more}`,
  // “And” is written together with what follows it.
  line: (texts) => texts.join(' ').replace(/(?<= )و /gu, 'و'),
}

/** Full-width signs bring their own space. A comma behind a name would read as one more item of the list. */
export const CHINESE: Signs = {
  comma: '，',
  semicolon: '；',
  stop: '。',
  colon: '：',
  names: '、',
  told: (name, more) => `${name}（${more}）`,
  bracketed: (text) => `（${text}）`,
  line: closedUp,
}

/** Japanese has no use for semicolons but in lists of references: its clauses end as its sentences do. */
export const JAPANESE: Signs = { ...CHINESE, comma: '、', semicolon: '。' }
