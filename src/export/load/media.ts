import { resolve } from 'node:path'
import { imageSize } from 'image-size'
import { diagnostic, type Diagnostic } from '../../chronology/diagnostics/index.ts'
import type { Timeline } from '../../chronology/timeline/timeline.ts'
import type { Host } from '../../host/host.ts'
import { contentName } from '../page/content-name.ts'
import { findImageKind, type ImageKind } from './image-kind.ts'
import { shownPath } from './list.ts'

/** An image of the list, read. */
export interface MediaFile {
  /** Its path in the output, which changes with its content. */
  readonly name: string
  readonly kind: ImageKind
  readonly bytes: Uint8Array
}

export interface LoadedMedia {
  /** By `src` as the list has it; images that are remote or at fault are left out. */
  readonly images: ReadonlyMap<string, MediaFile>
  readonly diagnostics: readonly Diagnostic[]
  /** Absolute paths of all images that lie beside the list, whether they are there or not. */
  readonly files: readonly string[]
}

/** The most that an image is shown at, in px of the stage: layouts.css, `.media img`. */
const PLACE = { width: 400, height: 238 }
/** A scheme of two letters or more: one letter is a drive of Windows. */
const SCHEME = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i

/**
 * Reads the images of a timeline, relative to `folder`. One that is not there, or is no
 * image, is an error; a remote one a warning.
 */
export async function loadMedia(
  timeline: Pick<Timeline, 'events'>,
  folder: string,
  host: Pick<Host, 'cwd' | 'files'>,
): Promise<LoadedMedia> {
  const loaded = {
    images: new Map<string, MediaFile>(),
    diagnostics: new Array<Diagnostic>(),
  }
  const files = new Set<string>()
  for (const { index, media } of timeline.events) {
    if (media === null) continue
    const at = ['events', index, 'media', 'src']
    const { src } = media
    const path = resolve(folder, src)
    if (SCHEME.test(src)) loaded.diagnostics.push(diagnostic('remote-image', at, { src }))
    else files.add(path)
    if (SCHEME.test(src) || loaded.images.has(src)) continue
    const image = await readImage(src, path, host)
    if (image === 'missing')
      loaded.diagnostics.push(diagnostic('missing-image', at, { src, path: shownPath(path, host.cwd) }))
    else if (image === 'no image') loaded.diagnostics.push(diagnostic('not-an-image', at, { src }))
    else {
      loaded.images.set(src, image)
      const small = smallSize(image)
      if (small !== null) loaded.diagnostics.push(diagnostic('small-image', at, { src, ...small }))
    }
  }
  return { ...loaded, files: [...files] }
}

async function readImage(
  src: string,
  path: string,
  { files }: Pick<Host, 'files'>,
): Promise<MediaFile | 'missing' | 'no image'> {
  if ((await files.kind(path)) !== 'file') return 'missing'
  const bytes = await files.readBytes(path)
  const kind = findImageKind(bytes)
  return kind === undefined ? 'no image' : { name: contentName(`media/${stemOf(src)}.${kind}`, bytes), kind, bytes }
}

/** The pixels of an image that does not fill its place on the stage; `null` where it does, or has none. */
function smallSize({ kind, bytes }: MediaFile): { readonly width: number; readonly height: number } | null {
  if (kind === 'svg') return null
  try {
    const { width, height } = imageSize(bytes)
    return width < PLACE.width && height < PLACE.height ? { width, height } : null
  } catch {
    // What no one can measure a browser may still show.
    return null
  }
}

/** The file's name without its ending, in letters that every file system and address can take. */
function stemOf(src: string): string {
  const base = src.split(/[/\\]/).at(-1) ?? ''
  const plain = base
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '-')
  return (
    plain
      .replaceAll(/^-+|-+$/g, '')
      .toLowerCase()
      .slice(0, 40) || 'image'
  )
}
