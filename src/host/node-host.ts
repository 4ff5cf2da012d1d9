import { availableParallelism, homedir } from 'node:os'
import { isatty } from 'node:tty'
import type { Host } from './host.ts'
import { nodeFiles } from './node-files.ts'
import { nodeLog } from './node-log.ts'
import { hasDisplay, openInBrowser } from './open-in-browser.ts'
import { runCommand } from './run-command.ts'
import { textLines } from './text-lines.ts'

/** The real world, seen from this process. */
export function nodeHost(): Host {
  const { env, platform, stdin, stdout, stderr } = process
  const cwd = process.cwd()
  return {
    cwd,
    homeFolder: homedir(),
    env,
    platform,
    arch: process.arch,
    cores: availableParallelism(),
    isRoot: process.getuid?.() === 0,
    isTerminal: isatty(2),
    hasDisplay: hasDisplay(platform, env),
    files: nodeFiles(cwd),
    log: nodeLog({ messages: stderr, results: stdout, env, elapsedMs: () => performance.now() }),
    input: { isTerminal: isatty(0), lines: () => textLines(piecesOf(stdin)) },
    run: (command, args, options) => runCommand(command, args, { ...options, baseEnv: env }),
    now: () => new Date(),
    openInBrowser: (url) => openInBrowser(platform, url),
  }
}

async function* piecesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : asBytes(piece)
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('standard input gave something that is not bytes')
}
