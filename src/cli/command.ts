import type { Host } from '../host/host.ts'

/** 0 fine, 1 the event list has errors, 2 could not run. */
export type ExitCode = 0 | 1 | 2

/** One option as it is written and told: `--out <folder>`. */
export interface OptionSpec {
  readonly flags: string
  readonly about: string
  readonly required?: boolean
  /** It may be given more than once. */
  readonly isList?: boolean
  /** Reads the value; throws a `BadValue` where it is none. */
  readonly read?: (text: string) => unknown
}

/** What a person gave to a command. */
export interface Input {
  readonly args: readonly string[]
  /** The text of an option; `undefined` where it was not given. */
  text(name: string): string | undefined
  number(name: string): number | undefined
  /** All values of an option that may be given more than once. */
  texts(name: string): readonly string[]
  /** Whether a flag was given; for `--no-x` ask for `x`, which is true where it was not. */
  flag(name: string): boolean
}

/** One command of the command line. What it needs beyond this is loaded when it runs. */
export interface Command {
  readonly about: string
  /** Arguments as the help shows them; empty where there are none. */
  readonly usage: '[FILE]' | '[EDTF...]' | 'DIR' | 'OLD NEW' | ''
  readonly options: readonly OptionSpec[]
  /** Faults that are known are `Problem`s. */
  readonly run: (input: Input, host: Host) => Promise<ExitCode>
}

/** A value that an option does not take; its message says what would be one, as a sentence. */
export class BadValue extends Error {}
