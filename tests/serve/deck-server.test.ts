import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveDeck, type DeckServer } from '../../src/serve/deck-server.ts'

const files = new Map<string, string | Uint8Array>([
  ['index.html', '<!doctype html><title>원산</title>'],
  ['assets/a b#1.js', 'go()'],
  ['media/x.png', Uint8Array.of(1, 2, 3)],
])
let server: DeckServer

beforeAll(async () => {
  server = await serveDeck({ port: 0, find: (name) => files.get(name) })
})

afterAll(() => server.close())

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request as written, which `fetch` would tidy up. */
function ask(path: string, options: { readonly method?: string; readonly host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? `127.0.0.1:${server.port}` }
    const asked = request(
      { host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

describe('the server of a deck', () => {
  it('gives the page at its root, with its type and length', async () => {
    const { status, headers, body } = await ask('/')
    expect([status, body]).toEqual([200, '<!doctype html><title>원산</title>'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('reads escaped names and leaves queries aside', async () => {
    expect((await ask('/assets/a%20b%231.js?v=1')).body).toBe('go()')
    expect((await ask('/media/x.png')).headers['content-type']).toBe('image/png')
  })

  it('gives the head alone where only that is asked for', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' })
    expect([status, body]).toEqual([200, ''])
    expect(Number(headers['content-length'])).toBeGreaterThan(10)
  })

  it.each([
    '/nothing',
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/assets/',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('refuses an address that cannot be read', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400)
  })

  it('refuses what is not reading', async () => {
    const { status, headers } = await ask('/', { method: 'POST' })
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  it.each(['evil.example', 'evil.example:4777', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.0.7'])(
    'refuses the foreign name “%s”, whatever it was pointed at',
    async (host) => {
      const { status, body } = await ask('/', { host })
      expect(status).toBe(403)
      expect(body).not.toContain('원산')
    },
  )

  it.each(['localhost', '127.0.0.1', 'LOCALHOST:80', '[::1]:4777'])(
    'answers to the machine’s own name %s',
    async (host) => {
      expect((await ask('/', { host })).status).toBe(200)
    },
  )

  it('takes the next port where one is in use', async () => {
    const second = await serveDeck({ port: server.port, find: () => 'second' })
    expect(second.port).toBeGreaterThan(server.port)
    expect(second.url).toBe(`http://127.0.0.1:${second.port}/`)
    expect(await (await fetch(second.url)).text()).toBe('second')
    await second.close()
    await expect(fetch(second.url)).rejects.toThrow(/fetch failed|terminated/)
  })

  it('is closed at once, even with a connection open', async () => {
    const open = await serveDeck({
      port: 0,
      find: () => undefined,
      answer(_, response) {
        response.write('never ends')
        return true
      },
    })
    const reading = fetch(open.url).then((response) => response.text())
    reading.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await open.close()
    await open.closed
    await expect(reading).rejects.toThrow(/fetch failed|terminated/)
  })
})
