import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { contentType } from '../export/page/content-type.ts'
import { listenFrom } from './listen.ts'

/** A file to serve; `undefined` where there is none of that name. */
export type FindFile = (name: string) => Uint8Array | string | undefined

export interface ServerOptions {
  /** Tried first; the next ones where it is taken. */
  readonly port: number
  /** Names are relative and with `/`; the page itself is `index.html`. */
  readonly find: FindFile
  /** Answers a request itself, where it gives `true`. */
  readonly answer?: (name: string, response: ServerResponse) => boolean
}

export interface DeckServer {
  readonly url: string
  readonly port: number
  /** Ends all connections too. */
  close(): Promise<void>
  /** Settled once it serves no more. */
  readonly closed: Promise<void>
}

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/**
 * Serves files of memory to this machine alone: on 127.0.0.1, and only under the names of this machine, so that a
 * foreign page whose name was pointed here cannot read them.
 */
export async function serveDeck({ port, find, answer = () => false }: ServerOptions): Promise<DeckServer> {
  const server = createServer((request, response) => {
    const refusal = findRefusal(request)
    const name = nameOf(request)
    if (refusal !== undefined) sendText(response, refusal.status, refusal.text)
    else if (name === undefined) sendText(response, 400, 'This address cannot be read.')
    else if (!answer(name, response)) send(response, name, find(name))
  })
  const taken = await listenFrom(server, port)
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()))
  return {
    closed,
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close() {
      server.close()
      server.closeAllConnections()
      return closed
    },
  }
}

function findRefusal({
  method,
  headers,
}: IncomingMessage): { readonly status: number; readonly text: string } | undefined {
  if (!isOwnName(headers.host ?? '')) return { status: 403, text: 'This deck is served to this machine only.' }
  return method === 'GET' || method === 'HEAD' ? undefined : { status: 405, text: 'Only GET and HEAD are answered.' }
}

function isOwnName(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host)
}

function nameOf({ url }: IncomingMessage): string | undefined {
  const [path = ''] = (url ?? '').split(/[?#]/, 1)
  try {
    return decodeURIComponent(path).replace(/^\//, '') || 'index.html'
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, name: string, content: Uint8Array | string | undefined): void {
  if (content === undefined) return sendText(response, 404, 'There is nothing of this name.')
  const length = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
  response.writeHead(200, { ...HEADERS, 'content-type': contentType(name), 'content-length': length })
  // Node leaves the body out by itself where only the head was asked for.
  response.end(content)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const allow = status === 405 ? { allow: 'GET, HEAD' } : {}
  response.writeHead(status, { ...HEADERS, ...allow, 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}
