import type { Grade } from './timeline.ts'

/** A source grade by the Admiralty code: a letter A–F and a figure 1–6, such as `B2`; `null` for anything else. */
export function parseGrade(text: string): Grade | null {
  const match = /^([A-F])([1-6])$/.exec(text.trim())
  if (!match) return null
  const reliability = LETTERS.find((letter) => letter === match[1])
  const credibility = FIGURES.find((figure) => String(figure) === match[2])
  return reliability && credibility ? { reliability, credibility } : null
}

/** "B2" */
export function stringifyGrade({ reliability, credibility }: Grade): string {
  return `${reliability}${credibility}`
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const FIGURES = [1, 2, 3, 4, 5, 6] as const
