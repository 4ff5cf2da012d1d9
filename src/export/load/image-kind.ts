const ASCII = new TextDecoder('latin1')

/** The kinds of image that every browser shows, by the ending their files have. */
export type ImageKind = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg'

/** What kind of image the bytes are, whatever their file is called; `undefined` where they are none that browsers show. */
export function findImageKind(bytes: Uint8Array): ImageKind | undefined {
  const head = ASCII.decode(bytes.subarray(0, 16))
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png'
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF....WEBP/s.test(head)) return 'webp'
  if (/^....ftypavi[fs]/s.test(head)) return 'avif'
  return isSvg(bytes) ? 'svg' : undefined
}

/** An `<svg>` element, after a declaration, comments or a document type at most. */
function isSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096))
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE[^>[]*>\s*)?<svg[\s>]/i.test(text)
}
