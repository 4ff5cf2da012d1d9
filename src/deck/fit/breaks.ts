/**
 * Where a line of text may end: Unicode line breaking (UAX #14) as of the css `line-break: strict`, with the exceptions
 * Chromium makes for ASCII. Scripts that need a dictionary (Thai, Lao, Khmer, Burmese) are broken at spaces alone.
 */

/** As the css property: `keep-all` holds Hangul words (and Chinese and Japanese phrases) together. */
export type WordBreak = 'keep-all' | 'normal'

/** The classes of UAX #14 that are told apart here; a character in none of the lists is a letter (AL). */
const CLASSES = {
  ZW: '\u200b',
  WJ: '\u2060\ufeff\u200d',
  GL: '\u00a0\u202f\u2007\u2011',
  BA: '|\u2010\u2012\u2013\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u2027',
  HY: '-',
  B2: '\u2014',
  SY: '/',
  EX: '!?！？؛؟',
  IS: ',.:;،',
  CL: '}。、，．」』】〉》〕〗）］｝｡｣､',
  CP: ')]',
  OP: '([{„‚¿¡',
  /** Opening brackets of East Asian width: a line may end before them even after a letter. */
  OW: '「『【〈《〔〖（［｛｢',
  QU: '"\'«»‘’“”‹›‛‟',
  IN: '…‥․',
  /** Small kana and signs that go on with the letter before them (CJ, of `line-break: strict`, among them). */
  NS:
    '々〻・：；‼⁇⁈⁉゠〜ゝゞヽヾ･ｰー' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ' +
    'ｧｨｩｪｫｬｭｮｯㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
  PR: '$€£¥₽₴₩№+±−\\',
  PO: '%°‰′″¢℃％٪',
} as const

type LineClass = keyof typeof CLASSES | 'AL' | 'NU' | 'ID' | 'CM'

const LISTED = new Map<string, LineClass>(
  Object.entries(CLASSES).flatMap(([name, characters]) =>
    isListed(name) ? Array.from(characters, (character) => [character, name] as const) : [],
  ),
)

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}\uff61-\uff9f]/u
/** No line ends before these (LB11, LB13, LB19, LB21, LB22). */
const NEVER_BEFORE: ReadonlySet<LineClass> = new Set([
  'CL',
  'CP',
  'EX',
  'IS',
  'SY',
  'QU',
  'BA',
  'HY',
  'NS',
  'IN',
  'CM',
  'ZW',
  'WJ',
])
/** No line ends after these (LB11, LB12, LB14, LB19). */
const NEVER_AFTER: ReadonlySet<LineClass> = new Set(['GL', 'WJ', 'OP', 'OW', 'QU'])
/** What sticks to what, in the order first, then next (LB23 to LB25, LB28 to LB30). */
const STICKS: ReadonlySet<string> = new Set(
  ['AL AL', 'AL NU', 'AL PR', 'AL PO', 'AL OP', 'NU AL', 'NU NU', 'NU PR', 'NU PO', 'NU OP', 'PR AL', 'PR NU', 'PR ID']
    .concat(['PO AL', 'PO NU', 'ID PO', 'ID IN', 'IS AL', 'IS NU', 'CP AL', 'CP NU', 'HY NU', 'B2 B2'])
    .concat(['CM AL', 'CM NU', 'CM OP', 'CM PR', 'CM PO']),
)
/** In ASCII alone: a line may end between one of these and an opening bracket. */
const BEFORE_OPENING = /[!"#%&)*+,\-.:;=>?\\\]}~|]/
const OPENING = /[([{<]/
const NOT_AFTER_HYPHEN = /[!$),./:;?\]}]/
const NOT_AFTER_QUESTION = /[!"'),./:;?\]}]/
const ASCII = /^[!-~]$/
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u

/**
 * The offsets (UTF-16, ascending) at which a new line may begin: after spaces, after hyphens and dashes, before an em
 * dash, and between ideographs unless they are kept together. A soft hyphen gives none (`hyphens: none`), nor does a
 * slash between ASCII letters. The text's white space is collapsed already; offsets 0 and the length are not given.
 */
export function findBreaks(text: string, wordBreak: WordBreak = 'keep-all'): readonly number[] {
  const offsets: number[] = []
  let before = ''
  let last = ''
  let offset = 0
  for (const next of text) {
    // By far the most there is: two letters or digits of ASCII, where no line ends.
    if (isAsciiWord(next) && isAsciiWord(last)) {
      offset += 1
      before = last
      last = next
      continue
    }
    const isMark = last !== '' && last !== ' ' && /\p{M}/u.test(next)
    if (offset > 0 && !isMark && mayBreak(before, last, next, wordBreak)) offsets.push(offset)
    offset += next.length
    if (isMark) continue
    before = last
    last = next
  }
  return offsets
}

function isAsciiWord(character: string): boolean {
  const code = character.length === 1 ? character.charCodeAt(0) : 0
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function mayBreak(before: string, last: string, next: string, wordBreak: WordBreak): boolean {
  if (next === ' ') return false
  if (last === ' ') return true
  if (isHeld(last, next)) return false
  if (last === '-' && /[0-9]/.test(next)) return /[0-9A-Za-z]/.test(before)
  if (ASCII.test(last) && ASCII.test(next)) return mayBreakAscii(last, next)
  if (wordBreak === 'keep-all' && LETTER_OR_DIGIT.test(last) && LETTER_OR_DIGIT.test(next)) return false
  return mayBreakClasses(classOf(last), classOf(next), classOf(before))
}

/** A soft hyphen, and Hebrew after a slash (LB21b). */
function isHeld(last: string, next: string): boolean {
  return last === '\u00ad' || next === '\u00ad' || (last === '/' && /\p{sc=Hebrew}/u.test(next))
}

function mayBreakAscii(last: string, next: string): boolean {
  if (last === '-') return !NOT_AFTER_HYPHEN.test(next)
  if (last === '?') return !NOT_AFTER_QUESTION.test(next)
  return OPENING.test(next) && BEFORE_OPENING.test(last)
}

function mayBreakClasses(last: LineClass, next: LineClass, before: LineClass): boolean {
  if (last === 'ZW') return next !== 'ZW'
  if (next === 'GL') return last === 'BA' || last === 'HY'
  if (NEVER_AFTER.has(last) || NEVER_BEFORE.has(next)) return false
  if (last === 'SY' && next === 'NU') return before !== 'NU'
  if ((next === 'PR' || next === 'PO') && before === 'NU' && /^(?:CL|CP|IS|SY)$/.test(last)) return false
  return !STICKS.has(`${last} ${next}`)
}

function classOf(character: string): LineClass {
  const listed = LISTED.get(character)
  if (listed !== undefined) return listed
  if (/\p{Nd}/u.test(character)) return 'NU'
  if (/\p{M}/u.test(character)) return 'CM'
  return IDEOGRAPH.test(character) ? 'ID' : 'AL'
}

function isListed(name: string): name is keyof typeof CLASSES {
  return Object.hasOwn(CLASSES, name)
}
