import { stripVTControlCharacters } from 'node:util'
import { Problem } from './problem.ts'

interface Cause {
  readonly sign: RegExp
  readonly why: (match: readonly string[]) => string
  readonly todo: string
}

const GET_ANOTHER = 'install Chrome or Chromium with your package manager, or name another one with --browser'

/** What a browser that does not start says, and what it means; the first that matches is told. */
const CAUSES: readonly Cause[] = [
  {
    sign: /No usable sandbox|sandbox.*(?:not permitted|failed)|Failed to move to new namespace/i,
    why: () => 'the system does not let it have its sandbox (user namespaces are off for it)',
    todo: [
      'install Chrome or Chromium with your package manager, which may bring one of its own,',
      'or allow user namespaces (sysctl kernel.unprivileged_userns_clone=1,',
      'on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0), or in a container run as root',
    ].join('\n'),
  },
  {
    sign: /error while loading shared libraries: ([^\s:]+)/,
    why: ([, library = '']) => `the system has no ${library}, which it needs`,
    todo: GET_ANOTHER,
  },
  {
    sign: /version [`']([^']+)' not found/,
    why: ([, version = '']) => `the system is too old for it (it needs ${version})`,
    todo: GET_ANOTHER,
  },
  {
    sign: /requires the chromium snap/i,
    why: () => 'it only stands in for a snap that is not installed',
    todo: 'snap install chromium, or name another browser with --browser',
  },
  {
    sign: /Timeout (\d+)ms exceeded/,
    why: ([, limit = '']) => `it did not answer within ${Number(limit) / 1000} s`,
    todo: 'try again; if it stays so, name another browser with --browser',
  },
  { sign: /ENOENT|executable doesn't exist/, why: () => 'there is no such file', todo: GET_ANOTHER },
  { sign: /EACCES/, why: () => 'this user may not run it', todo: 'change its permissions, or name another browser' },
  { sign: /ENOEXEC|Exec format error/, why: () => 'it is no program for this system', todo: GET_ANOTHER },
]

/** Ways to end that do not say why: there the browser's own last words are told too. */
const ENDINGS: readonly Cause[] = [
  { sign: /signal=(SIG[A-Z]+)/, why: ([, signal = '']) => `it crashed at once (${signal})`, todo: GET_ANOTHER },
  { sign: /exitCode=(\d+)/, why: ([, code = '']) => `it ended at once, with exit code ${code}`, todo: GET_ANOTHER },
  { sign: /^(?:browserType\.launch: )?(.*)/, why: ([, firstLine = '']) => firstLine, todo: GET_ANOTHER },
]

/** Plain words for what a launch threw. */
export function launchProblem(error: unknown, path: string): Problem {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const known = firstOf(CAUSES, text)
  const { why, todo } = known ?? firstOf(ENDINGS, text) ?? { why: text, todo: GET_ANOTHER }
  const said = known === undefined ? lastWords(text) : ''
  return new Problem({
    what: 'The browser did not start',
    where: path,
    why: said === '' ? why : `${why}\nit said: ${said}`,
    todo,
    cause: error,
  })
}

function firstOf(causes: readonly Cause[], text: string): { why: string; todo: string } | undefined {
  for (const { sign, why, todo } of causes) {
    const match = sign.exec(text)
    if (match !== null) return { why: why(match), todo }
  }
  return undefined
}

const LAST_WORDS_LIMIT = 200

/** The last line that the browser itself wrote to its standard error, without its time and place in the source. */
function lastWords(text: string): string {
  const lines = [...text.matchAll(/\[err\] (.+)/g)].map(([, line = '']) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
  const last = lines.at(-1) ?? ''
  return last.length > LAST_WORDS_LIMIT ? `${last.slice(0, LAST_WORDS_LIMIT)}…` : last
}
