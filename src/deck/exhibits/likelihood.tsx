import { findBand, likelihoodScales, type LikelihoodBand } from '../../chronology/timeline/likelihood.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import type { Measure } from '../fit/measure.ts'
import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

const ROW = 27
const TOP = 10
const AXIS_LEFT = 176
const AXIS_WIDTH = 222
const BAND_HEIGHT = 11
const WIDTH = 400
/** Beside the percents of a band. */
const GAP = 8

/** The likelihood scale on a true 0–100 axis: the stated band filled, none where none is stated. */
export function LikelihoodExhibit({ ordered: { event }, timeline, ports: { measure } }: ExhibitProps) {
  const { exhibit: words, capital, signs } = wordsOf(timeline.lang)
  const bands = likelihoodScales[timeline.likelihoodScale]
  const chosen = event.likelihood === null ? undefined : findBand(timeline.likelihoodScale, event.likelihood)
  const bottom = TOP + bands.length * ROW
  const terms = likelihoodTermsIn(timeline, event.likelihood)
  const label = chosen ? `${terms.get(chosen) ?? chosen.term}${signs.comma}${chosen.from}–${chosen.to} %` : words.noBand
  return (
    <>
      <p class="exhibit__title">{chosen ? words.likely(timeline.likelihoodScale) : words.howLikely}</p>
      <svg
        class="stairs"
        viewBox={`0 0 ${WIDTH} ${bottom + 22}`}
        width={WIDTH}
        height={bottom + 22}
        role="img"
        aria-label={label}
      >
        {[0, 50, 100].map((percent) => (
          <line class="stairs__grid" key={percent} x1={x(percent)} x2={x(percent)} y1={TOP} y2={bottom + 4} />
        ))}
        {bands.map((band, row) => (
          <Band
            band={band}
            y={TOP + row * ROW}
            chosen={band === chosen}
            name={capital(terms.get(band) ?? band.term)}
            measure={measure}
            key={band.term}
          />
        ))}
        <text class="stairs__tick" x={x(0)} y={bottom + 17}>
          0
        </text>
        <text class="stairs__tick stairs__tick--middle" x={x(50)} y={bottom + 17}>
          50
        </text>
        <text class="stairs__tick stairs__tick--end" x={x(100)} y={bottom + 17}>
          100%
        </text>
      </svg>
      <p class="exhibit__note">
        {chosen ? timeline.likelihoodScale : timeline.likelihoodScale + signs.stop + words.noBand}
        {event.confidence ? <span class="exhibit__confidence">{words.confidence(event.confidence)}</span> : null}
      </p>
    </>
  )
}

function Band(props: {
  readonly band: LikelihoodBand
  readonly y: number
  readonly chosen: boolean
  readonly name: string
  readonly measure: Measure
}) {
  const { band, y, chosen, name, measure } = props
  const middle = y + ROW / 2
  return (
    <g class={chosen ? 'stairs__row stairs__row--chosen' : 'stairs__row'}>
      {chosen ? <rect class="stairs__ground" x={-10} y={y} width={WIDTH + 12} height={ROW} /> : null}
      <text class="stairs__term" x={0} y={middle + 5.5}>
        {name}
      </text>
      {chosen ? <Range band={band} y={middle + 5.5} name={name} measure={measure} /> : null}
      <rect
        class="stairs__band"
        x={x(band.from) + 0.75}
        y={middle - BAND_HEIGHT / 2}
        width={Math.max(3, x(band.to) - x(band.from) - 1.5)}
        height={BAND_HEIGHT}
      />
    </g>
  )
}

/** The percents of a band, before it; behind it where a long term or a low band leaves no room. */
function Range(props: {
  readonly band: LikelihoodBand
  readonly y: number
  readonly name: string
  readonly measure: Measure
}) {
  const { band, y, name, measure } = props
  const text = `${band.from}–${band.to}%`
  const start = x(band.from) - GAP - measure.widthPx(text, 'sans600', 17)
  const isBehind = start < measure.widthPx(name, 'sans600', 19) + GAP
  return (
    <text
      class="stairs__range"
      text-anchor={isBehind ? 'start' : 'end'}
      x={isBehind ? x(band.to) + GAP : x(band.from) - GAP}
      y={y}
    >
      {text}
    </text>
  )
}

/**
 * What the deck's language calls the bands of its scale. Where the scale is in the deck's own language, the stated band
 * has the term that the list gives, of those that the standard allows.
 */
function likelihoodTermsIn(
  { lang, likelihoodScale }: Timeline,
  stated: string | null,
): ReadonlyMap<LikelihoodBand, string> {
  const names = wordsOf(lang).likelihood[likelihoodScale]
  const chosen = stated === null ? undefined : findBand(likelihoodScale, stated)
  return new Map(
    likelihoodScales[likelihoodScale].map((band, row) => {
      const name = names[row] ?? band.term
      return [band, band === chosen && name === band.term ? (stated ?? name) : name]
    }),
  )
}

function x(percent: number): number {
  return AXIS_LEFT + (percent / 100) * AXIS_WIDTH
}
