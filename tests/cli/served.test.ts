import { describe, expect, it } from 'vitest'
import { tellServed } from '../../src/cli/served.ts'
import { memoryHost } from '../host/memory-host.ts'

const server = { url: 'http://127.0.0.1:4778/', port: 4778, close: () => Promise.resolve(), closed: Promise.resolve() }

describe('a deck that is served', () => {
  it('has its address told on standard output', async () => {
    const host = memoryHost()
    await tellServed(server, { port: 4778, open: true }, host)
    expect(host.results).toEqual(['http://127.0.0.1:4778/'])
    expect(host.opened).toEqual([])
  })

  it('is opened where a window can open and nobody said otherwise', async () => {
    const host = memoryHost({}, { hasDisplay: true })
    await tellServed(server, { port: 4778, open: true }, host)
    expect(host.opened).toEqual(['http://127.0.0.1:4778/'])
    const quiet = memoryHost({}, { hasDisplay: true })
    await tellServed(server, { port: 4778, open: false }, quiet)
    expect(quiet.opened).toEqual([])
  })

  it('says so where its port was in use', async () => {
    const host = memoryHost()
    await tellServed(server, { port: 4777, open: false }, host)
    expect(host.messages[0]).toBe('Port 4777 is in use, so it is 4778.')
    const any = memoryHost()
    await tellServed(server, { port: 0, open: false }, any)
    expect(any.messages.join()).not.toContain('in use')
  })
})
