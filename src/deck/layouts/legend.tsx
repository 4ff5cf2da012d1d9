import { parse, shortWordParts, wordParts } from '../../chronology/edtf/index.ts'
import type { Status } from '../../chronology/timeline/timeline.ts'
import type { Certainty } from '../../chronology/order/chronology.ts'
import type { Deck, PlainSlide } from '../deck.ts'
import { MarkGradients } from '../marks/gradients.tsx'
import { Mark } from '../marks/mark.tsx'
import type { MarkSpan } from '../marks/form.ts'
import { wordsOf, type Words } from '../words/words.ts'
import { Finding } from './finding.tsx'

const STATUSES: readonly Status[] = ['reported', 'planned', 'projected']
const CERTAINTIES: readonly Certainty[] = ['proven', 'stated', 'assumed']
const LANE = 24
const ID = 'legend'

/** An example of a dating: the dates it is set with, and its mark in a drawing of 174 px. */
interface Example {
  readonly name: keyof Words['legend']['rows']
  readonly dates: readonly string[]
  readonly spans: readonly MarkSpan[]
}

const EXAMPLES: readonly Example[] = [
  { name: 'day', dates: ['2025-07-12'], spans: [{ x0: 90, x1: 90, form: 'tick' }] },
  { name: 'bar', dates: ['2023'], spans: [{ x0: 40, x1: 140, form: 'bar' }] },
  { name: 'approximate', dates: ['2024-03~'], spans: [{ x0: 26, x1: 154, form: 'approximate' }] },
  { name: 'open', dates: ['[2025-07..]'], spans: [{ x0: 30, x1: 168, form: 'open-end' }] },
  { name: 'between', dates: ['2023', '2025-07'], spans: [{ x0: 20, x1: 160, form: 'between' }] },
  {
    name: 'disputed',
    dates: ['2023', '2024-06-18/2024-06-19'],
    spans: [
      { x0: 15, x1: 80, form: 'bar' },
      { x0: 150, x1: 150, form: 'tick' },
    ],
  },
]

/** What a mark can have beside its form, in a drawing of 60 px. */
const SIGNS: readonly { readonly name: keyof Words['legend']['signRows']; readonly span: MarkSpan }[] = [
  { name: 'doubted', span: { x0: 40, x1: 40, form: 'tick', isDoubted: true } },
  { name: 'endUnknown', span: { x0: 2, x1: 56, form: 'open-end', isEndUnknown: true } },
  {
    name: 'allOf',
    span: {
      x0: 6,
      x1: 52,
      form: 'all-of',
      members: [6, 28, 52].map((x) => ({ x0: x, x1: x, form: 'tick' })),
    },
  },
  {
    name: 'oneOf',
    span: {
      x0: 2,
      x1: 58,
      form: 'one-of',
      members: [20, 40].map((x) => ({ x0: x - 4, x1: x + 4, form: 'bar' })),
    },
  },
]

/** How a date is drawn: every form of mark by every status, drawn by the same hand as the marks themselves. */
export function LegendLayout({ deck, slide }: { readonly deck: Deck; readonly slide: PlainSlide }) {
  const { lang } = deck.chronology.timeline
  const words = wordsOf(lang).legend
  return (
    <div class="marks-legend">
      <Finding title={slide.title} line={words.line} />
      <svg class="marks-legend__paint" width="0" height="0" aria-hidden="true">
        <MarkGradients idPrefix={ID} />
      </svg>
      <table class="marks-legend__table">
        <thead>
          <tr>
            <th scope="col">{words.dating}</th>
            <th scope="col">{words.setAs}</th>
            {STATUSES.map((status) => (
              <th scope="col" key={status}>
                {words[status][0]} <strong>{words[status][1]}</strong>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLES.map((example) => (
            <ExampleRow example={example} words={words} lang={lang} key={example.name} />
          ))}
        </tbody>
      </table>
      <SignKey words={words} />
      <OrderKey words={words} />
    </div>
  )
}

function ExampleRow({
  example,
  words,
  lang,
}: {
  readonly example: Example
  readonly words: Words['legend']
  readonly lang: string
}) {
  const [name, form] = words.rows[example.name]
  const { signs } = wordsOf(lang)
  return (
    <tr>
      <th scope="row">
        <span class="marks-legend__name">{name}</span> <span class="marks-legend__form">{form}</span>
      </th>
      <td class="marks-legend__date">
        <SetAs example={example} lang={lang} />
      </td>
      {STATUSES.map((status) => (
        <td class="marks-legend__mark" key={status}>
          <svg
            viewBox="0 0 174 48"
            width="174"
            height="48"
            role="img"
            aria-label={form + signs.comma + words[status][1]}
          >
            <Mark spans={example.spans} y={24} h={LANE} status={status} current={false} idPrefix={ID} />
          </svg>
        </td>
      ))}
    </tr>
  )
}

/** Characters that its column holds; one as wide as an ideograph counts for two. */
const LONGEST = 26
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu
/** What it holds at most before its text is set smaller. */
const FULL = 30

/** The example's date in words, as the deck itself would set it. */
function SetAs({ example, lang }: { readonly example: Example; readonly lang: string }) {
  const { hero } = wordsOf(lang)
  const hedge = (text: string) => ({ text, isGiven: false })
  const set = (short: boolean) => {
    const [first = [], second] = example.dates.map((date) => partsOf(date, lang, short))
    if (second === undefined) return first
    if (example.name !== 'between') return [...first, hedge(hero.or), ...second]
    const whole = [hedge(hero.between), ...first, hedge(hero.to), ...second, hedge(hero.behind.between)]
    return whole.filter(({ text }) => text !== '')
  }
  const whole = set(false)
  const parts = widthOf(whole) > LONGEST ? set(true) : whole
  const spans = parts.map(({ text, isGiven }, n) => (
    <span key={n}>
      {n === 0 ? '' : ' '}
      {isGiven ? text : <span class="marks-legend__hedge">{text}</span>}
    </span>
  ))
  return widthOf(parts) > FULL ? <small>{spans}</small> : <>{spans}</>
}

function widthOf(parts: readonly { readonly text: string }[]): number {
  const text = parts.map((part) => part.text).join(' ')
  return text.length + (text.match(WIDE)?.length ?? 0)
}

function partsOf(
  date: string,
  lang: string,
  short: boolean,
): readonly { readonly text: string; readonly isGiven: boolean }[] {
  const result = parse(date)
  const say = short ? shortWordParts : wordParts
  return result.ok ? say(result.value, lang).map(({ text, role }) => ({ text, isGiven: role === 'given' })) : []
}

function SignKey({ words }: { readonly words: Words['legend'] }) {
  return (
    <dl class="marks-legend__key marks-legend__signs">
      <dt class="marks-legend__lead">{words.signs}</dt>
      {SIGNS.map(({ name, span }) => (
        <dd key={name}>
          <svg viewBox="0 0 60 24" width="60" height="24" aria-hidden="true">
            <Mark spans={[span]} y={12} h={18} status="reported" current={false} idPrefix={ID} />
          </svg>
          {words.signRows[name]}
        </dd>
      ))}
    </dl>
  )
}

function OrderKey({ words }: { readonly words: Words['legend'] }) {
  return (
    <dl class="marks-legend__key marks-legend__order">
      <dt class="marks-legend__lead">{words.order}</dt>
      {CERTAINTIES.map((certainty) => (
        <dd key={certainty}>
          <svg
            class={`order-line order-line--${certainty}`}
            viewBox="0 0 64 8"
            width="64"
            height="8"
            aria-hidden="true"
          >
            <path d="M1 4H63" />
          </svg>
          <strong>{words.certainty[certainty][0]}</strong> {words.certainty[certainty][1]}
        </dd>
      ))}
    </dl>
  )
}
