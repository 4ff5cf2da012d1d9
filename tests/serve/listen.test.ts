import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listenFrom } from '../../src/serve/listen.ts'

describe('listening', () => {
  it('takes any free port for 0', async () => {
    const server = createServer()
    expect(await listenFrom(server, 0)).toBeGreaterThan(0)
    server.close()
  })

  it('is refused in words where no port is left', async () => {
    const first = createServer()
    const taken = await listenFrom(first, 65_535).catch(() => undefined)
    const second = createServer()
    await expect(listenFrom(second, 65_535)).rejects.toMatchObject({
      name: 'Problem',
      todo: expect.stringContaining('--port'),
    })
    if (taken !== undefined) first.close()
    second.close()
  })
})
