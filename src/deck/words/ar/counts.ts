/** The forms that a noun takes with a number: for one and two it needs none, from 3 to 10, from 11 to 99, and of hundreds. */
export interface Noun {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

export const EVENT: Noun = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' }
export const SOURCE: Noun = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' }

const RULES = new Intl.PluralRules('ar')

/** A count in the figures that the dates have. */
export function count(n: number): string {
  return n.toLocaleString('ar-u-nu-latn')
}

/** "حدثان", "5 أحداث" */
export function counted(n: number, noun: Noun): string {
  const rule = RULES.select(n)
  if (rule === 'one' || rule === 'two') return noun[rule]
  return `${count(n)} ${rule === 'zero' ? noun.other : noun[rule]}`
}

/** "أ، ب وج" */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} و${items.at(-1) ?? ''}`
}
