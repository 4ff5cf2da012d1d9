import { homedir } from 'node:os'
import { isatty } from 'node:tty'
import { decodeText } from './decode-text.ts'
import type { Host } from './host.ts'
import { nodeFiles } from './node-files.ts'
import { nodeLog } from './node-log.ts'
import { hasDisplay, openInBrowser } from './open-in-browser.ts'
import { runCommand } from './run-command.ts'

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
    isRoot: process.getuid?.() === 0,
    isTerminal: isatty(2),
    hasDisplay: hasDisplay(platform, env),
    files: nodeFiles(cwd),
    log: nodeLog({ messages: stderr, results: stdout, env, elapsedMs: () => performance.now() }),
    input: { isTerminal: isatty(0), readText: () => readAll(stdin) },
    run: (command, args, options) => runCommand(command, args, { ...options, baseEnv: env }),
    now: () => new Date(),
    openInBrowser: (url) => openInBrowser(platform, url),
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : asBytes(chunk))
  return decodeText(Buffer.concat(chunks), 'standard input')
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw new TypeError('standard input gave something that is not bytes')
}
