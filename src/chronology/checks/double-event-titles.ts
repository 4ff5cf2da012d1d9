/** Words that say nothing by themselves. "a" is none of them: it is also the name of a group or a plan. */
const EMPTY_WORDS = /^(?:an|the|of|in|on|at|to|and|for|by|with|from|is|are|was|were|has|have|had|its|his|her|their)$/
/** Words by which the titles of a series differ. */
const TELLING_WORDS =
  /\p{N}|^(?:no|not|never|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|north|south|east|west|northern|southern|eastern|western|begins?|ends?|starts?|stops?|opens?|closes?|arrives?|leaves?|before|after)$/u
const UNSPACED_SCRIPTS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Titles are compared by this many words: a longer one is none. */
const MOST_WORDS = 24
/** With one word more than this many, a title still says the same. */
const WORDS_WITH_ONE_MORE = 3
/** With one word other than in this many, a title still says the same. */
const WORDS_WITH_ONE_OTHER = 7
/** Shorter words differ by a letter more often than they are misspelt. */
const SHORTEST_MISSPELT = 5
/** How many of the earlier items under one key are looked at: items that are not one event come in series. */
const MOST_CANDIDATES = 8

/**
 * Each item whose title is almost that of an earlier one, with that one, where `mayBeOne` lets them be the same.
 * Almost: the same words in any order, but for one word that is misspelt by a letter, or added to three or more, or
 * another among seven or more. Found by keys that such titles share, so that the work grows with the number of items,
 * not with its square: per item `mayBeOne` is asked about a bounded number of others.
 */
export function* findAlike<T extends { readonly title: string }>(
  items: readonly T[],
  mayBeOne: (earlier: T, later: T) => boolean,
): Generator<readonly [earlier: T, later: T]> {
  if (items.length < 2) return
  const titles = items.map((item) => ({ item, words: wordsOf(item.title) }))
  const shared = sharedRests(titles.map(({ words }) => words))
  const known = new Map<string, T[]>()
  for (const { item, words } of titles) {
    const { stored, sought } = keysOf(words, shared)
    const earlier = findKnown(item, sought, known, mayBeOne)
    if (earlier !== undefined) yield [earlier, item]
    for (const key of stored) {
      const under = known.get(key)
      if (under === undefined) known.set(key, [item])
      else if (under.push(item) > MOST_CANDIDATES) under.shift()
    }
  }
}

function findKnown<T>(
  item: T,
  keys: readonly string[],
  known: ReadonlyMap<string, readonly T[]>,
  mayBeOne: (earlier: T, later: T) => boolean,
): T | undefined {
  const tried = new Set<T>()
  for (const key of keys)
    for (const earlier of known.get(key) ?? []) {
      if (tried.has(earlier)) continue
      if (mayBeOne(earlier, item)) return earlier
      tried.add(earlier)
    }
  return undefined
}

/** The words of a title that count, sorted, each once, without case and accents. */
function wordsOf(title: string): readonly string[] {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=\P{L}|$)/gu, '')
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? [plain.trim()]
  const telling = all.filter((word) => !EMPTY_WORDS.test(word))
  return [...new Set(telling.length > 0 ? telling : all)].sort().slice(0, MOST_WORDS)
}

/** What is left of a title without one word that may be left out. */
interface Rest {
  readonly word: string
  readonly text: string
}

function restsOf(words: readonly string[]): readonly Rest[] {
  return words.flatMap((word, n) =>
    word.length < 3 || TELLING_WORDS.test(word) ? [] : [{ word, text: words.toSpliced(n, 1).join(' ') }],
  )
}

/** The rests that two titles have or more: only in those can one word be misspelt. */
function sharedRests(titles: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const words of titles)
    for (const { text } of restsOf(words)) {
      if (seen.has(text)) shared.add(text)
      seen.add(text)
    }
  return shared
}

interface Keys {
  /** Under which later titles find this one. */
  readonly stored: readonly string[]
  /** Under which this one finds earlier titles. */
  readonly sought: readonly string[]
}

function keysOf(words: readonly string[], shared: ReadonlySet<string>): Keys {
  const whole = words.join(' ')
  const both = [`whole ${whole}`]
  // Stored and sought under different keys: two titles that lack a word each are not the same by that.
  const stored: string[] = []
  const sought = [`without ${whole}`]
  for (const { word, text } of restsOf(words)) {
    if (words.length > WORDS_WITH_ONE_MORE) {
      stored.push(`without ${text}`)
      sought.push(`whole ${text}`)
    }
    if (!shared.has(text)) continue
    if (words.length >= WORDS_WITH_ONE_OTHER) both.push(`other ${text}`)
    for (const spelling of spellingsOf(word)) both.push(`misspelt ${text} ${spelling}`)
  }
  return { stored: [...both, ...stored], sought: [...both, ...sought] }
}

/** The word, and the word without each of its letters: two that differ by one letter share one of these. */
function spellingsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_MISSPELT || UNSPACED_SCRIPTS.test(word)) return []
  return [word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))]
}
