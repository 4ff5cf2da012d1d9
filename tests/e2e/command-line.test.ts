import { exec, spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/host/find-browser.ts'
import { nodeHost } from '../../src/host/node-host.ts'
import { temporaryFolder } from './deck.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'dist/cli/main.js')
let folder: Awaited<ReturnType<typeof temporaryFolder>>

beforeAll(async () => {
  folder = await temporaryFolder()
})

afterAll(() => folder.remove())

const pipe = promisify(exec)

describe('dates from a pipe', () => {
  test('are more than the memory would hold', async () => {
    const lines = 400_000
    const dates = `yes 2025-07-12T09:30:00Z | head -n ${lines}`
    const { stdout } = await pipe(
      `${dates} | "${process.execPath}" --max-old-space-size=24 "${main}" date --json | wc -l`,
    )
    expect(Number(stdout)).toBe(lines)
  })

  test('are read no longer than somebody reads the results', async () => {
    const { stdout } = await pipe(`yes 2025 | "${process.execPath}" "${main}" date | head -n 1`)
    expect(stdout).toBe('2025  2025  (2025-01-01 to 2025-12-31, level 0)\n')
  })
})

interface Running {
  readonly child: ChildProcess
  /** Waits until standard output or error says it. */
  readonly says: (pattern: RegExp) => Promise<string>
  readonly text: () => string
  /** Its exit code; `null` where a signal ended it. */
  readonly end: Promise<number | null>
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const end = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    end,
    text: () => text,
    async says(pattern) {
      for (let match = pattern.exec(text); ; match = pattern.exec(text)) {
        if (match) return match[0]
        if (child.exitCode !== null) throw new Error(`it ended and said: ${text}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}

/** Milliseconds from Ctrl-C to the end. */
async function interrupt({ child, end }: Running): Promise<{ readonly code: number | null; readonly ms: number }> {
  const began = performance.now()
  child.kill('SIGINT')
  return { code: await end, ms: performance.now() - began }
}

describe('Ctrl-C', () => {
  test.each(['present', 'dev'])('ends %s with 130 within a second', async (command) => {
    const running = start([command, 'slides/wonsan.ts', '--port', '0', '--no-open'])
    const url = await running.says(/http:\/\/127\.0\.0\.1:\d+\//)
    expect(await (await fetch(url)).text()).toContain('Lavrov')
    const { code, ms } = await interrupt(running)
    expect(code).toBe(130)
    expect(ms).toBeLessThan(1000)
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  test.skipIf(process.platform === 'win32')(
    'ends a PDF with 130 within a second, and leaves neither file nor browser',
    async () => {
      const out = join(folder.path, 'stopped')
      await mkdir(out)
      const wrapper = join(folder.path, 'browser')
      const { path } = await findBrowser(nodeHost())
      await writeFile(wrapper, `#!/bin/sh\necho $$ > '${wrapper}.pid'\nexec '${path}' "$@"\n`)
      await chmod(wrapper, 0o755)
      const running = start(['pdf', 'slides/wonsan.ts', '--out', join(out, 'deck.pdf'), '--browser', wrapper])
      await expect
        .poll(() => readFile(`${wrapper}.pid`, 'utf8').catch(() => ''), { timeout: 30_000 })
        .toMatch(/^\d+\n$/)
      const browser = Number(await readFile(`${wrapper}.pid`, 'utf8'))
      expect(isAlive(browser)).toBe(true)
      const { code, ms } = await interrupt(running)
      expect(code).toBe(130)
      expect(ms).toBeLessThan(1000)
      expect(await readdir(out)).toEqual([])
      await expect.poll(() => isAlive(browser), { timeout: 5000 }).toBe(false)
    },
  )
})

describe('the command line', () => {
  test('says nothing when its reader has had enough', async () => {
    const dates = Array.from({ length: 4000 }, (_, n) => String(1000 + n))
    const running = start(['date', ...dates])
    running.child.stdout?.once('data', () => running.child.stdout?.destroy())
    await running.end
    expect(running.text()).not.toMatch(/EPIPE|Error|at /)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
