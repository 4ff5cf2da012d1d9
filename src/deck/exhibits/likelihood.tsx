import { findBand, likelihoodScales, type LikelihoodBand } from '../../chronology/timeline/likelihood.ts'
import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

const ROW = 27
const TOP = 10
const AXIS_LEFT = 176
const AXIS_WIDTH = 222
const BAND_HEIGHT = 11
const WIDTH = 400

/** The likelihood scale on a true 0–100 axis: the stated band filled, none where none is stated. */
export function LikelihoodExhibit({ ordered: { event }, timeline }: ExhibitProps) {
  const words = wordsOf(timeline.lang).exhibit
  const bands = likelihoodScales[timeline.likelihoodScale]
  const chosen = event.likelihood === null ? undefined : findBand(timeline.likelihoodScale, event.likelihood)
  const bottom = TOP + bands.length * ROW
  const label = chosen ? `${event.likelihood ?? chosen.term}, ${chosen.from}–${chosen.to} %` : words.noBand
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
            term={band === chosen ? event.likelihood : null}
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
        {chosen ? timeline.likelihoodScale : `${timeline.likelihoodScale}. ${words.noBand}`}
        {event.confidence ? <span class="exhibit__confidence">{words.confidence(event.confidence)}</span> : null}
      </p>
    </>
  )
}

function Band(props: {
  readonly band: LikelihoodBand
  readonly y: number
  readonly chosen: boolean
  readonly term: string | null
}) {
  const { band, y, chosen, term } = props
  const middle = y + ROW / 2
  const name = term ?? band.term
  return (
    <g class={chosen ? 'stairs__row stairs__row--chosen' : 'stairs__row'}>
      {chosen ? <rect class="stairs__ground" x={-10} y={y} width={WIDTH + 12} height={ROW} /> : null}
      <text class="stairs__term" x={0} y={middle + 5.5}>
        {name.charAt(0).toUpperCase() + name.slice(1)}
      </text>
      {chosen ? (
        <text class="stairs__range" x={x(band.from) - 8} y={middle + 5.5}>{`${band.from}–${band.to}%`}</text>
      ) : null}
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

function x(percent: number): number {
  return AXIS_LEFT + (percent / 100) * AXIS_WIDTH
}
