/** What a page may load, beyond its own files. */
export interface PolicyOptions {
  /** The page may talk to the server that it came from: for a deck being written. */
  readonly live?: boolean
}

/**
 * The Content-Security-Policy that every page carries: nothing but its own files, no inline script or style, no frame,
 * no request.
 */
export function contentPolicy({ live = false }: PolicyOptions = {}): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "media-src 'self'",
    `connect-src ${live ? "'self'" : "'none'"}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
