import { stringifyGrade } from '../../chronology/timeline/grade.ts'
import type { Source } from '../../chronology/timeline/timeline.ts'
import { perObject } from '../per-object.ts'
import type { Words } from '../words/words.ts'

const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const CREDIBILITY = [1, 2, 3, 4, 5, 6] as const
const CELL = { width: 54, height: 40 }
const LEFT = 28
const TOP = 60
const WIDTH = LEFT + 6 * CELL.width + 2
const HEIGHT = TOP + 6 * CELL.height + 58

/** The Admiralty grades of all sources: reliability down, credibility across, the numbers of the sources in their cells. */
export function GradeMatrix({ sources, words }: { readonly sources: readonly Source[]; readonly words: Words }) {
  const graded = numbersByGrade(sources)
  const ungraded = graded.get(null)?.length ?? 0
  const note =
    ungraded === sources.length
      ? words.sources.noneGraded
      : ungraded > 0
        ? words.sources.someUngraded(ungraded)
        : words.sources.notBad
  return (
    <svg
      class="matrix"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words.sources.rows + words.signs.stop + note}
    >
      <text class="matrix__caption" x={LEFT} y={16}>
        {words.sources.confirmed}
      </text>
      <text class="matrix__caption matrix__caption--end" x={WIDTH - 2} y={16}>
        {words.sources.cannotJudge}
      </text>
      {CREDIBILITY.map((figure, column) => (
        <text class="matrix__head" x={LEFT + (column + 0.5) * CELL.width} y={47} key={figure}>
          {figure}
        </text>
      ))}
      {RELIABILITY.map((letter, row) => (
        <g key={letter}>
          <text class="matrix__head" x={5.5} y={TOP + (row + 0.5) * CELL.height + 6}>
            {letter}
          </text>
          {CREDIBILITY.map((figure, column) => (
            <Cell key={figure} column={column} row={row} numbers={graded.get(`${letter}${figure}`) ?? []} />
          ))}
        </g>
      ))}
      <text class="matrix__caption" x={LEFT} y={TOP + 6 * CELL.height + 26}>
        {words.sources.rows}
      </text>
      <text class="matrix__caption" x={LEFT} y={TOP + 6 * CELL.height + 48}>
        {note}
      </text>
    </svg>
  )
}

/** The numbers of the sources of each grade, `null` for none; found once for a list, since every slide of sources asks. */
const numbersByGrade = perObject((sources: readonly Source[]): ReadonlyMap<string | null, readonly number[]> => {
  const graded = new Map<string | null, number[]>()
  for (const { grade, number } of sources) {
    const key = grade && stringifyGrade(grade)
    const numbers = graded.get(key)
    if (numbers) numbers.push(number)
    else graded.set(key, [number])
  }
  return graded
})

function Cell({
  column,
  row,
  numbers,
}: {
  readonly column: number
  readonly row: number
  readonly numbers: readonly number[]
}) {
  const x = LEFT + column * CELL.width
  const y = TOP + row * CELL.height
  const kind = numbers.length > 0 ? 'filled' : row === 5 || column === 5 ? 'unjudged' : 'empty'
  const shown = numbers.length > 3 ? `${numbers.slice(0, 2).join(', ')} …` : numbers.join(', ')
  return (
    <>
      <rect class={`matrix__cell matrix__cell--${kind}`} x={x} y={y} width={CELL.width} height={CELL.height} />
      {numbers.length > 0 ? (
        <text class="matrix__number" x={x + CELL.width / 2} y={y + CELL.height / 2 + 6}>
          {shown}
        </text>
      ) : null}
    </>
  )
}
