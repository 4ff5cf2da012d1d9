import type { FoundBrowser } from './found-browser.ts'
import type { Host, RunResult } from './host.ts'

/** What installing needs of the host. */
export type InstallWorld = Pick<
  Host,
  'arch' | 'env' | 'files' | 'homeFolder' | 'isRoot' | 'log' | 'now' | 'platform' | 'run'
>

/** What a try came to: a browser that still has to be probed, or why there is none, in a line. */
export type Tried = { readonly browser: FoundBrowser } | { readonly failure: string }

/** One way of getting a browser. */
export interface InstallTry {
  /** As in "Trying <name> …". */
  readonly name: string
  /** Why it cannot work on this machine, or undefined when it can be tried. */
  unsuited(world: InstallWorld): Promise<string | undefined>
  /** In bounded time. */
  attempt(world: InstallWorld): Promise<Tried>
  /** Takes away a browser that was got but does not work, where it would be found before others. */
  undo?(world: InstallWorld): Promise<void>
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name is not known (no network, or the host is closed)',
  EAI_AGAIN: 'the host name could not be looked up (no network, or the host is closed)',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the host broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the host did not answer',
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write there',
}

/** Why a command failed, in one line: a known word of the network, else the last line that names an error. */
export function failureOf(command: string, result: RunResult): string {
  if (result.ended === 'not started') return `there is no ${command} on this machine`
  const output = `${result.stdout}\n${result.stderr}`
  const code = /\b(ENOTFOUND|EAI_AGAIN|E(?:CONN|HOST|NET)[A-Z]+|ETIMEDOUT|ENOSPC|EACCES)\b/.exec(output)?.[1] ?? ''
  const known = NETWORK_WORDS[code]
  if (known !== undefined) return known
  if (/timed out/i.test(output)) return 'the host did not answer'
  if (result.ended === 'timeout') return `${command} did not end in time`
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const told = lines.findLast((line) => /^(E:|Error:|npm error (?!A complete log))/.test(line)) ?? lines.at(-1)
  return (
    told?.replace(/^(E:|Error:|npm error( network)?)\s*/, '') ??
    `${command} ended with exit code ${result.code ?? 'none'}`
  )
}
