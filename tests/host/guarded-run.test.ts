import { describe, expect, it } from 'vitest'
import { guardedRun } from '../../src/host/guarded-run.ts'

describe('a run of a list', () => {
  it('gives what the work gives', async () => {
    const list = { events: [{ title: 'a' }] }
    expect(await guardedRun(() => Promise.resolve(list))).toBe(list)
  })

  it('throws what the work throws, at once or later', async () => {
    const fails = () => {
      throw new Error('at once')
    }
    await expect(guardedRun(fails)).rejects.toThrow('at once')
    await expect(guardedRun(() => Promise.reject(new Error('later')))).rejects.toThrow('later')
  })

  it('ends no process, and leaves the way to end it as it was', async () => {
    const exit = Object.getOwnPropertyDescriptor(process, 'exit')
    await expect(guardedRun(async () => process.exit(0))).rejects.toThrow('it would end the program')
    expect(Object.getOwnPropertyDescriptor(process, 'exit')).toEqual(exit)
  })

  it('has an end, where a loop or a wait has none', async () => {
    const loops = async () => {
      for (let turn = 0; ; turn++) if (turn < 0) return
    }
    await expect(guardedRun(loops, 50)).rejects.toThrow('it gave nothing within 0.05 seconds')
    await expect(guardedRun(() => new Promise(() => undefined), 50)).rejects.toThrow('it gave nothing within')
  })

  it('reads all of it: what a getter or a proxy throws is the fault of the list', async () => {
    const list = {
      events: [
        {
          get title(): string {
            throw new Error('no title')
          },
        },
      ],
    }
    await expect(guardedRun(() => Promise.resolve(list))).rejects.toThrow('no title')
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no keys')
        },
      },
    )
    await expect(guardedRun(() => Promise.resolve([proxy]))).rejects.toThrow('no keys')
  })

  it('reads a list that holds itself once', async () => {
    const list: unknown[] = []
    list.push(list)
    expect(await guardedRun(() => Promise.resolve(list))).toBe(list)
  })
})
