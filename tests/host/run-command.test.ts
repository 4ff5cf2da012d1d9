import { expect, test } from 'vitest'
import { isAlive, ownToken } from '../../src/host/owner.ts'
import { runCommand } from '../../src/host/run-command.ts'

const node = (script: string, options: Partial<Parameters<typeof runCommand>[2]> = {}) =>
  runCommand(process.execPath, ['-e', script], { timeoutMs: 10_000, baseEnv: process.env, ...options })

/** A process that has ended and that nobody asked about yet is dead too. */
const isRunning = (pid: number) => isAlive({ pid, startedTicks: 0, place: ownToken().split('.')[2] ?? '' }, 0)

test('a command gives its exit code and both its outputs, with the environment it was given', async () => {
  const script = 'process.stdout.write(process.env.A + "원산"); console.error(process.env.B); process.exitCode = 3'
  expect(await node(script, { baseEnv: { ...process.env, A: 'a' }, env: { B: 'b' } })).toEqual({
    ended: 'exit',
    code: 3,
    stdout: 'a원산',
    stderr: 'b\n',
  })
})

test('a command that is not there is no error', async () => {
  const result = await runCommand('/no/such/command', [], { timeoutMs: 1000, baseEnv: {} })
  expect(result).toMatchObject({ ended: 'not started', code: null })
})

test('a command gets no standard input to wait for', async () => {
  expect(await node('process.stdin.on("data", () => {}).on("end", () => console.log("end"))')).toMatchObject({
    ended: 'exit',
    stdout: 'end\n',
  })
})

test.runIf(process.platform !== 'win32')(
  'past its time a command is ended, with what it started',
  async () => {
    const result = await runCommand('sh', ['-c', 'sleep 100 & echo $!; wait'], { timeoutMs: 500, baseEnv: process.env })
    expect(result).toMatchObject({ ended: 'timeout', code: null })
    expect(Number(result.stdout)).toBeGreaterThan(0)
    await expect.poll(() => isRunning(Number(result.stdout)), { timeout: 5000 }).toBe(false)
  },
  15_000,
)

test('a command is ended as soon as its output shows that it will not come to anything', async () => {
  const beganMs = performance.now()
  const result = await node('console.log("Downloading"); setInterval(() => console.error("again"), 20)', {
    stopWhen: (output) => (output.match(/again/g)?.length ?? 0) >= 2,
  })
  expect(result).toMatchObject({ ended: 'stopped', code: null, stdout: 'Downloading\n' })
  expect(performance.now() - beganMs).toBeLessThan(9000)
}, 15_000)
