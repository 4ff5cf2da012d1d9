import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { SILENT_LIMIT_MS, isAlive, ownToken, parseToken, type Owner } from '../../src/host/owner.ts'

function ownOwner(): Owner {
  const owner = parseToken(ownToken())
  if (owner === undefined) throw new Error('the own token is no token')
  return owner
}

test('this process is alive, however long it has been silent', () => {
  expect(ownOwner().pid).toBe(process.pid)
  expect(isAlive(ownOwner(), Infinity)).toBe(true)
})

test('a process that has ended is dead, however fresh its last sign is', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(isAlive({ ...ownOwner(), pid: child.pid ?? 0, startedTicks: 0 }, 0)).toBe(false)
})

test.runIf(process.platform === 'linux')('an id that another process has been given since is not the owner', () => {
  expect(isAlive({ ...ownOwner(), startedTicks: 1 }, 0)).toBe(false)
})

test('an owner on another machine is alive until it has been silent for long', () => {
  const elsewhere = { ...ownOwner(), place: '00000000' }
  expect(isAlive(elsewhere, SILENT_LIMIT_MS - 1)).toBe(true)
  expect(isAlive(elsewhere, SILENT_LIMIT_MS)).toBe(false)
})

test('what is no token is none', () => {
  for (const text of ['', '12', '12.x.00000000', '12.3.0000000', '-1.3.00000000', '../12.3.00000000']) {
    expect(parseToken(text)).toBeUndefined()
  }
})
