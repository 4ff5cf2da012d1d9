import { createHash } from 'node:crypto'

const HASH_LENGTH = 10

/** A name that changes with the content: `fonts/sans.woff2` becomes `fonts/sans-1f3a….woff2`. */
export function contentName(name: string, content: Uint8Array | string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
  const dot = name.lastIndexOf('.')
  return dot <= name.lastIndexOf('/') + 1 ? `${name}-${hash}` : `${name.slice(0, dot)}-${hash}${name.slice(dot)}`
}
