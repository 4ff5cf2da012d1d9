import type { Measure } from '../fit/measure.ts'
import type { Atlas } from './atlas.ts'
import type { Drawing } from './drawing.ts'
import { hatchLines, TINY_RING_PX } from './hatch.ts'
import { ASCENT, LINE_HEIGHT, type PlacedLabel } from './label.ts'
import { FADE_PX } from './marks.ts'
import { ScaleBarMark } from './scale-bar.tsx'
import { sharedDrawing } from './shared-drawing.ts'
import type { MapSpec } from './spec.ts'

export { hasMap, type MapSpec } from './spec.ts'
export { mapSummary } from './summary.ts'

interface MapProps {
  readonly spec: MapSpec
  readonly atlas: Atlas
  readonly measure: Measure
}

interface PartProps {
  readonly spec: MapSpec
  readonly drawing: Drawing
}

/** A map, one picture with one label. Its colours are in map.css. */
export function Map({ spec, atlas, measure }: MapProps) {
  const { widthPx, heightPx } = spec
  const drawing = sharedDrawing(spec, atlas, measure)
  return (
    <svg
      class={`map map--${spec.kind}`}
      role="img"
      aria-label={spec.label}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
    >
      <g aria-hidden="true">
        <Definitions spec={spec} drawing={drawing} />
        <g clip-path={`url(#${spec.idPrefix}-frame)`}>
          <Ground spec={spec} drawing={drawing} />
          <Route spec={spec} drawing={drawing} />
          <Dots drawing={drawing} />
          <Names drawing={drawing} />
        </g>
      </g>
    </svg>
  )
}

function Definitions({ spec: { kind, isRtl, idPrefix, widthPx, heightPx }, drawing }: PartProps) {
  return (
    <defs>
      <path id={`${idPrefix}-land`} d={drawing.land} fill-rule="evenodd" stroke-linejoin="round" />
      <clipPath id={`${idPrefix}-frame`}>
        <rect width={widthPx} height={heightPx} />
      </clipPath>
      <clipPath id={`${idPrefix}-clear`}>
        <path d={drawing.clear} clip-rule="evenodd" />
      </clipPath>
      {drawing.hatched.map(({ shape }, n) => (
        <clipPath id={`${idPrefix}-hatch-${n}`}>
          <path d={shape} clip-rule="evenodd" />
        </clipPath>
      ))}
      {kind === 'title' ? (
        <linearGradient id={`${idPrefix}-fade`} {...(isRtl ? { x1: 1, x2: 0 } : {})}>
          <stop class="map__ground" offset="0" />
          <stop class="map__ground" offset="1" stop-opacity="0" />
        </linearGradient>
      ) : null}
    </defs>
  )
}

function Ground({ spec, drawing }: PartProps) {
  const { kind, isRtl, idPrefix, widthPx, heightPx } = spec
  const { globe, graticule } = drawing
  return (
    <>
      {globe === null ? (
        <rect class="map__sea" width={widthPx} height={heightPx} />
      ) : (
        <path class="map__sea" d={globe} />
      )}
      {graticule === '' ? null : <path class="map__graticule" d={graticule} stroke-width="1" fill="none" />}
      <use class="map__land" href={`#${idPrefix}-land`} />
      <Lines spec={spec} drawing={drawing} />
      {globe === null ? null : <path class="map__globe" d={globe} stroke-width="1" fill="none" />}
      {kind === 'title' ? (
        <rect
          fill={`url(#${idPrefix}-fade)`}
          {...(isRtl ? { x: widthPx - FADE_PX } : {})}
          width={FADE_PX}
          height={heightPx}
        />
      ) : null}
    </>
  )
}

function Lines({ spec: { idPrefix, status }, drawing: { seams, hatched, borders } }: PartProps) {
  return (
    <g class="map__lines" clip-path={`url(#${idPrefix}-clear)`}>
      <use class="map__coast" href={`#${idPrefix}-land`} stroke-width="1" fill="none" />
      {seams === '' ? null : <path class="map__seam" d={seams} stroke-width="2" fill="none" />}
      {hatched.map(({ box }, n) => (
        <g clip-path={`url(#${idPrefix}-hatch-${n})`}>
          <path class={`map__hatch--${status}`} d={hatchLines(box)} stroke-width="1" stroke-opacity=".24" />
        </g>
      ))}
      {borders === '' ? null : (
        <path class="map__border" d={borders} stroke-width="1.2" stroke-dasharray="5 3" fill="none" />
      )}
    </g>
  )
}

function Route({ spec: { kind, status }, drawing: { legs } }: PartProps) {
  const width = kind === 'title' ? 3 : 2.5
  return (
    <>
      {legs.map(({ path, head, isVague }) => (
        <g class="map__route" stroke-width={width} fill="none">
          <path d={path} {...(isVague || status !== 'reported' ? { 'stroke-dasharray': '7 5' } : {})} />
          {head === null ? null : <path d={head} />}
        </g>
      ))}
    </>
  )
}

/** Red over ink; among dots of one colour no halo cuts into another dot. */
function Dots({ drawing: { dots, rings } }: { readonly drawing: Drawing }) {
  return (
    <>
      {rings.map(([x, y]) => (
        <circle
          class="map__ring"
          cx={tenth(x)}
          cy={tenth(y)}
          r={TINY_RING_PX}
          stroke-width="1.75"
          stroke-dasharray="3 2.5"
          fill="none"
        />
      ))}
      {[false, true].map((isFocus) => {
        const some = dots.filter((dot) => dot.isFocus === isFocus)
        if (some.length === 0) return null
        return (
          <g class={isFocus ? 'map__dots map__dots--focus' : 'map__dots'}>
            {some.map(({ at: [x, y], radiusPx, ringPx, under }) =>
              ringPx === null ? (
                <circle class={`map__halo map__halo--${under}`} cx={tenth(x)} cy={tenth(y)} r={radiusPx + 2} />
              ) : (
                <circle class="map__ring" cx={tenth(x)} cy={tenth(y)} r={ringPx} stroke-width="1.75" fill="none" />
              ),
            )}
            {some.map(({ at: [x, y], radiusPx }) => (
              <circle cx={tenth(x)} cy={tenth(y)} r={radiusPx} />
            ))}
          </g>
        )
      })}
    </>
  )
}

function Names({ drawing: { labels, countryNames, scaleBar } }: { readonly drawing: Drawing }) {
  return (
    <>
      {countryNames.map((label) => (
        <Name label={label} />
      ))}
      {scaleBar ? <ScaleBarMark bar={scaleBar} /> : null}
      {labels.flatMap(({ leader }) =>
        leader
          ? [
              <path
                class="map__leader"
                d={`M${leader[0].map(tenth).join(' ')}L${leader[1].map(tenth).join(' ')}`}
                stroke-width="1"
              />,
            ]
          : [],
      )}
      {labels.map((label) => (
        <Name label={label} />
      ))}
    </>
  )
}

function Name({ label: { lines, box, sizePx, isFocus, under } }: { readonly label: PlacedLabel }) {
  return (
    <g class={`map__on-${under}`} font-size={sizePx}>
      {lines.map(({ text, weight }, n) => (
        <text
          class={`map__${weight}${isFocus && weight === 'name' ? ' map__name--focus' : ''}`}
          x={tenth(box.left)}
          y={tenth(box.top + sizePx * (ASCENT + LINE_HEIGHT * n))}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
