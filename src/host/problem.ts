import { stripVTControlCharacters } from 'node:util'

/** What a known error tells a person. `where` may be empty when there is no place to name. */
export interface ProblemParts {
  readonly what: string
  readonly where?: string
  readonly why: string
  readonly todo: string
  /** 1: the event list has errors. 2 (the default): the command could not run. */
  readonly exitCode?: 1 | 2
  readonly cause?: unknown
}

/** A known error: what happened, where, why, and what to do about it. Anything else thrown is a bug. */
export class Problem extends Error {
  readonly what: string
  readonly where: string
  readonly why: string
  readonly todo: string
  readonly exitCode: 1 | 2

  constructor(parts: ProblemParts) {
    super(parts.what, { cause: parts.cause })
    this.name = 'Problem'
    this.what = parts.what
    this.where = parts.where ?? ''
    this.why = parts.why
    this.todo = parts.todo
    this.exitCode = parts.exitCode ?? 2
  }
}

/** A few lines for a person; no stack, no trailing line break. Control characters of foreign text are dropped. */
export function problemText(problem: Problem): string {
  const rows = [
    ['where', problem.where],
    ['why', problem.why],
    ['do', problem.todo],
  ] as const
  const told = rows.filter(([, text]) => text !== '').map(([label, text]) => row(label, printable(text)))
  return [printable(problem.what), ...told].join('\n')
}

function row(label: string, text: string): string {
  const margin = `  ${`${label}:`.padEnd(6)} `
  return margin + text.split('\n').join(`\n${' '.repeat(margin.length)}`)
}

/** Drops what could steer a terminal: escape sequences, and all control characters but line breaks and tabs. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/[^\P{Cc}\n\t]/gu, '')
}
