/** Elements that begin a paragraph, and end one. */
export const BLOCKS = namesIn(
  'address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul',
)

/** Marks of light markdown that stand for elements. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, '**'] as const),
  ...['em', 'i', 'cite', 'dfn', 'var'].map((name) => [name, '*'] as const),
  ...['del', 's', 'strike'].map((name) => [name, '~~'] as const),
])

export const CODE = namesIn('code kbd samp tt')

/** Elements whose content is no text. */
export const SILENT = namesIn(
  'applet audio canvas head iframe math noframes noscript object script style svg template title video',
)

/** Elements that show what lies at an address. */
export const EMBEDDED = namesIn('audio embed frame iframe img source video')

export const CELLS = namesIn('td th')

/** Elements that stand without an end. */
export const VOID = namesIn(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr',
)

/** Elements that the next of their kind ends. */
export const ENDED_BY_NEXT = namesIn('p li dt dd tr td th option optgroup thead tbody tfoot rp rt')

/** Elements whose content has no elements. */
export const RAW = namesIn('script style textarea title')

/** Elements whose words are all that they show here. */
const PLAIN = namesIn(
  'a abbr acronym bdi bdo big blink body button data datalist font html ins label map mark marquee meter nobr noindex o:p output picture progress q rb rp rt rtc ruby slot small span sub sup textarea time u',
)

const ALL: ReadonlySet<string> = new Set(
  [BLOCKS, MARKS.keys(), CODE, SILENT, EMBEDDED, CELLS, VOID, PLAIN].flatMap((names) => [...names]),
)

/** Whether HTML has an element of this name, which is in lower case. */
export function isElement(name: string): boolean {
  return ALL.has(name)
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
