import { spawn, type ChildProcess } from 'node:child_process'
import type { Environment, RunOptions, RunResult } from './host.ts'

const KILL_AFTER_MS = 2000
const GIVE_UP_AFTER_MS = 4000

/**
 * Runs a command without a shell and without standard input. Past its time, or when `stopWhen` says so, it is
 * ended with all that it started. Never throws: a command that is not there ends as `not started`.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions & { readonly baseEnv: Environment },
): Promise<RunResult> {
  return new Promise((settle) => {
    const env = { ...options.baseEnv, ...options.env }
    // A group of its own, so that what it starts can be ended too; on Windows that would open a window.
    const detached = process.platform !== 'win32'
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached })
    const output = { stdout: '', stderr: '' }
    const timers: NodeJS.Timeout[] = []
    const forget = endWithProcess(child)
    const finish = (ended: RunResult['ended'], code: number | null) => {
      timers.forEach(clearTimeout)
      forget()
      settle({ ended, code, ...output })
    }
    let cutBy: 'timeout' | 'stopped' | undefined
    const cut = (reason: 'timeout' | 'stopped') => {
      if (cutBy !== undefined) return
      cutBy = reason
      signalGroup(child, 'SIGTERM')
      timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MS))
      // A descendant that left the group may hold the pipes open for ever: it is not waited for.
      timers.push(setTimeout(() => finish(reason, null), GIVE_UP_AFTER_MS))
    }
    timers.push(setTimeout(() => cut('timeout'), options.timeoutMs))
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text
        if (options.stopWhen?.(output.stdout + output.stderr) === true) cut('stopped')
      })
    }
    child.once('error', () => finish('not started', null))
    child.once('close', (code) => finish(cutBy ?? 'exit', cutBy === undefined ? code : null))
  })
}

/** A command does not outlive us. What comes back is called when it has ended by itself. */
function endWithProcess(child: ChildProcess): () => void {
  const kill = () => signalGroup(child, 'SIGTERM')
  process.once('exit', kill)
  return () => void process.removeListener('exit', kill)
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}
