/** Colours that a mark can have: `ink` reported, `future` planned or projected, `signal` the current event. */
export type Tone = 'ink' | 'future' | 'signal'

const TONES: readonly Tone[] = ['ink', 'future', 'signal']

/** Stops of each way in which a mark fades: share of its length, opacity. */
const FADES = {
  soft: [
    [0, 0],
    [0.32, 1],
    [0.68, 1],
    [1, 0],
  ],
  'fade-end': [
    [0, 1],
    [0.25, 1],
    [1, 0],
  ],
  'fade-start': [
    [0, 0],
    [0.75, 1],
    [1, 1],
  ],
} as const

export type Fade = keyof typeof FADES

/** The gradients that marks of soft and open ends are painted with; once in every drawing, under its own prefix. */
export function MarkGradients({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      {TONES.flatMap((tone) =>
        Object.entries(FADES).map(([fade, stops]) => (
          <linearGradient id={`${idPrefix}-${tone}-${fade}`} key={`${tone}-${fade}`}>
            {stops.map(([offset, opacity]) => (
              <stop class={`stop stop--${tone}`} offset={offset} stop-opacity={opacity} key={offset} />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  )
}

/** The paint of a fading shape. */
export function fadePaint(idPrefix: string, tone: Tone, fade: Fade): string {
  return `url(#${idPrefix}-${tone}-${fade})`
}
