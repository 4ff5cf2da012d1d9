import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One answer that was sent. */
export interface Sent {
  readonly path: string
  /** When it was asked for, in milliseconds since 1970. */
  readonly atMs: number
  /** Of the body, as it went over the wire. */
  readonly bytes: number
}

export interface SiteServer {
  /** Without a slash at its end. */
  readonly origin: string
  readonly sent: readonly Sent[]
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** Compressed in themselves. */
const PACKED = new Set(['.woff2', '.woff', '.png', '.jpg', '.jpeg', '.webp'])

function isPacked(path: string): boolean {
  return PACKED.has(extname(path))
}

/** Serves a folder on the loopback interface as a host of static pages does: gzipped, compressed once and kept. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const kept = new Map<string, Promise<Buffer>>()
  const sent: Sent[] = []
  const read = async (path: string): Promise<Buffer> => {
    const bytes = await readFile(join(folder, path))
    return isPacked(path) ? bytes : gzipSync(bytes)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const atMs = performance.timeOrigin + performance.now()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
    const body = kept.get(path) ?? read(path)
    kept.set(path, body)
    const bytes = await body
    sent.push({ path, atMs, bytes: bytes.length })
    const encoding = isPacked(path) ? {} : { 'content-encoding': 'gzip' }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...encoding })
    response.end(bytes)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end())
  })
  return { origin: await listen(server), sent, close: () => closed(server) }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
