import type { Status } from '../../chronology/timeline/timeline.ts'
import type { MarkSpan } from './form.ts'
import type { Tone } from './gradients.tsx'
import { MIN_BAR, MIN_SOFT_BAR, type MarkSize } from './mark-size.ts'

/** What every part of a mark is drawn with. */
export interface Pen {
  readonly y: number
  readonly size: MarkSize
  readonly status: Status
  readonly tone: Tone
  readonly idPrefix: string
  readonly gap: readonly [number, number] | null
  readonly turned: boolean
}

/** Between a mark and the sign beside it, px. */
export const SIGN_GAP = 2.5

/** Left and right edge of a mark as drawn: ticks and short bars are wider than their dates. */
export function drawnEnds(span: MarkSpan, { size, status }: Pen): readonly [number, number] {
  if (span.form === 'tick') {
    const half = (status === 'reported' ? size.tickWidth : size.hollowTickWidth) / 2
    const middle = (span.x0 + span.x1) / 2
    return [middle - half, middle + half]
  }
  if (span.form === 'between' || span.form === 'one-of' || span.form === 'all-of') return [span.x0, span.x1]
  const [x, width] = atLeast(span, span.form === 'approximate' ? MIN_SOFT_BAR : MIN_BAR)
  return [x, x + width]
}

/** Left edge and width of a mark that is at least so wide. */
export function atLeast({ x0, x1 }: MarkSpan, width: number): readonly [number, number] {
  const missing = Math.max(0, width - (x1 - x0))
  return [x0 - missing / 2, x1 - x0 + missing]
}

interface DashPen {
  readonly status: Status
  readonly size: { readonly dashes: string }
}

/** The dashes of what is projected. */
export function dashes({ status, size }: DashPen): { 'stroke-dasharray'?: string } {
  return status === 'projected' ? { 'stroke-dasharray': size.dashes } : {}
}
