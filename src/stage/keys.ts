/** What a key asks of the slides. */
export type StepCommand = 'forward' | 'back' | 'next-chapter' | 'previous-chapter' | 'first' | 'last'

/** What a key asks of what lies over the slides; see the lectern. */
export type LecternCommand =
  | 'black'
  | 'filter'
  | 'full-screen'
  | 'go-to'
  | 'keys'
  | 'overview'
  | 'search'
  | 'speaker'
  | 'theme'
  | 'zoom'

/** What a key asks for. */
export type Command = StepCommand | LecternCommand | 'legend'

const STEPS: ReadonlySet<string> = new Set(['forward', 'back', 'next-chapter', 'previous-chapter', 'first', 'last'])

export function isStep(command: Command): command is StepCommand {
  return STEPS.has(command)
}

/** The part of a `KeyboardEvent` that tells the command. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  ArrowDown: 'next-chapter',
  ArrowUp: 'previous-chapter',
  F1: 'keys',
}

const MIRRORED = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

const letters: Readonly<Record<string, Command>> = {
  n: 'forward',
  p: 'back',
  l: 'legend',
  b: 'black',
  c: 'filter',
  f: 'full-screen',
  g: 'go-to',
  o: 'overview',
  s: 'speaker',
  t: 'theme',
  z: 'zoom',
}

/** Signs are where a keyboard has them, with Shift or without. */
const signs: Readonly<Record<string, Command>> = { '.': 'black', '/': 'search', '?': 'keys' }

/**
 * The command of a key press; `undefined` where the key is not ours. Keys with Ctrl, Alt or Meta are the browser's.
 * `areLettersOn`: whether keys of one letter or sign are commands (WCAG 2.1.4). `isRtl`: time runs to the left.
 */
export function findCommand(press: Press, areLettersOn = true, isRtl = false): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  if (press.key === ' ') return press.shiftKey ? 'back' : 'forward'
  const character = areLettersOn ? (own(signs, press.key) ?? own(letters, letterOf(press))) : undefined
  if (character) return character
  if (press.shiftKey) return undefined
  return own(commands, readAs(press.key, isRtl))
}

/** The Latin letter of a press. On a keyboard of another script it is the letter printed at that place on a US one. */
export function letterOf({ key, code }: Pick<Press, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^\p{Letter}$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}

function readAs(key: string, isRtl: boolean): string {
  return (isRtl ? own(MIRRORED, key) : undefined) ?? key
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
