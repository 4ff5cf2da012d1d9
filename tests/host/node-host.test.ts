import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test, vi } from 'vitest'
import { nodeHost } from '../../src/host/node-host.ts'
import { bundleForChild, scratchFolder } from './scratch.ts'

let folder = ''
let bundle = ''

beforeAll(async () => {
  folder = await realpath(await scratchFolder())
  bundle = await bundleForChild('node-host', folder)
})

async function runChild(script: string, input: string, env: Record<string, string> = {}) {
  const path = join(folder, 'child.mjs')
  await writeFile(path, `import { nodeHost } from ${JSON.stringify(bundle)}\nconst host = nodeHost()\n${script}`)
  const child = spawn(process.execPath, [path], { cwd: folder, env: { ...process.env, ...env } })
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { stdout, stderr, code: child.exitCode }
}

test('a process without a terminal says plain lines, results apart from messages, and reads its input', async () => {
  const script = `
    host.log.message(host.log.paint.red('reading'))
    for (let n = 1; n <= 2; n += 1) host.log.progress('Dates', n, 2)
    for await (const lines of host.input.lines()) host.log.result(lines.join(' ').toUpperCase())
    host.log.result(JSON.stringify([host.isTerminal, host.input.isTerminal, host.cwd]))`
  expect(await runChild(script, '2025-07-12/..\n')).toEqual({
    stdout: `2025-07-12/..\n${JSON.stringify([false, false, folder])}\n`,
    stderr: 'reading\nDates: 1 of 2\nDates: 2 of 2\n',
    code: 0,
  })
})

test('a reader that closes early ends no run with an error', async () => {
  const path = join(folder, 'child.mjs')
  const loop = `for (let n = 0; n < 5000; n += 1) host.log.result('x'.repeat(100))\nhost.log.message('end')`
  await writeFile(path, `import { nodeHost } from ${JSON.stringify(bundle)}\nconst host = nodeHost()\n${loop}`)
  const child = spawn(process.execPath, [path], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.once('data', () => child.stdout.destroy())
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect([stderr, child.exitCode]).toEqual(['end\n', 0])
})

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

test('the clock is the machine’s, and a command is run with the environment', async () => {
  const host = nodeHost()
  expect(Math.abs(host.now().getTime() - Date.now())).toBeLessThan(1000)
  const { stdout } = await host.run(process.execPath, ['-p', 'process.env.PATH'], { timeoutMs: 10_000 })
  expect(stdout).toBe(`${process.env['PATH']}\n`)
})
