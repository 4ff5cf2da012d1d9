/** What a key asks for. */
export type Command = 'forward' | 'back' | 'next-chapter' | 'previous-chapter' | 'first' | 'last' | 'legend'

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
}

const letters: Readonly<Record<string, Command>> = { n: 'forward', p: 'back', l: 'legend' }

/** The command of a key press; `undefined` where the key is not ours. Keys with Ctrl, Alt or Meta are the browser's. */
export function findCommand(press: Press): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  if (press.key === ' ') return press.shiftKey ? 'back' : 'forward'
  const letter = own(letters, letterOf(press))
  if (letter) return letter
  if (press.shiftKey) return undefined
  return own(commands, press.key)
}

/** The Latin letter of a press. On a keyboard of another script it is the letter printed at that place on a US one. */
function letterOf({ key, code }: Press): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^\p{Letter}$/u.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
}

function own(table: Readonly<Record<string, Command>>, key: string): Command | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
