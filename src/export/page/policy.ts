import { createHash } from 'node:crypto'

/** What a page may load, beyond its own files. */
export interface PolicyOptions {
  /** The page may talk to the server that it came from: for a deck being written. */
  readonly live?: boolean
  /** The page is one file, with this script and these styles in it, and nothing beside it. */
  readonly inline?: { readonly script: string; readonly styles: readonly string[] }
}

/**
 * The Content-Security-Policy that every page carries: nothing but its own files, no inline script or style, no frame,
 * no request. A page of one file may run and look as it was made, and no other way (CSP level 3, 2.3.1, hash sources).
 */
export function contentPolicy({ live = false, inline }: PolicyOptions = {}): string {
  const own = inline === undefined ? "'self' " : ''
  return [
    "default-src 'none'",
    `script-src ${inline === undefined ? "'self'" : hashOf(inline.script)}`,
    `style-src ${inline === undefined ? "'self'" : inline.styles.map(hashOf).join(' ')}`,
    `img-src ${own}data:`,
    `font-src ${own}data:`,
    `media-src ${inline === undefined ? "'self'" : "'none'"}`,
    `connect-src ${live ? "'self'" : "'none'"}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
