import type { Grade } from '../../chronology/timeline/timeline.ts'

/** Two joined cells, reliability and credibility; `null` is said in words. */
export function GradeCells({ grade, none }: { readonly grade: Grade | null; readonly none: string }) {
  if (grade === null) return <span class="not-graded">{none}</span>
  return (
    <span class="grade">
      <span>{grade.reliability}</span>
      <span>{grade.credibility}</span>
    </span>
  )
}
