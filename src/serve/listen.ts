import type { Server } from 'node:http'
import { errorCode } from '../host/file-problem.ts'
import { Problem } from '../host/problem.ts'

/** Where decks are served unless a port is asked for. */
export const DEFAULT_PORT = 4777
const TRIES = 50
const HIGHEST_PORT = 65_535

/** Has a server listen on 127.0.0.1, at `port` or the first free one after it (0: any); gives the one it took. */
export async function listenFrom(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(HIGHEST_PORT, port + TRIES - 1)
  for (let candidate = port; candidate <= last; candidate++) {
    const taken = await listenAt(server, candidate)
    if (taken !== undefined) return taken
  }
  throw new Problem({
    what: 'The deck could not be served',
    why: `the ports ${port} to ${last} are all in use`,
    todo: 'close a program that uses one, or name another with --port',
  })
}

/** `undefined` where the port is in use. */
function listenAt(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(undefined)
      else reject(listenProblem(error, port))
    }
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function listenProblem(cause: Error, port: number): Problem {
  const isForbidden = errorCode(cause) === 'EACCES'
  return new Problem({
    what: 'The deck could not be served',
    where: `127.0.0.1:${port}`,
    why: isForbidden ? 'this user may not use the port' : cause.message,
    todo: isForbidden ? 'name one above 1023 with --port' : 'name another port with --port',
    cause,
  })
}
