import { commands } from '../../src/cli/index.ts'
import { run } from '../../src/cli/run.ts'
import type { MemoryHost } from '../host/memory-host.ts'

/** What a command line came to. */
export interface Called {
  readonly code: number
  /** Standard output and standard error. */
  readonly out: string
  readonly err: string
}

/** Runs a command line in a host. */
export async function call(host: MemoryHost, ...args: readonly string[]): Promise<Called> {
  const [results, messages] = [host.results.length, host.messages.length]
  const code = await run({ args, version: '1.0.0', commands }, host)
  return { code, out: host.results.slice(results).join('\n'), err: host.messages.slice(messages).join('\n') }
}
