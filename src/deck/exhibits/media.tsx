import { wordsOf } from '../words/words.ts'
import type { ExhibitProps } from './exhibit.tsx'

/** A picture with its credit. */
export function MediaExhibit({ ordered: { event }, timeline, ports }: ExhibitProps) {
  if (!event.media) return null
  const { src, alt, credit } = event.media
  const path = ports.mediaPath(src)
  return (
    <figure class="media">
      {path === null ? (
        <a class="media__link" href={src}>
          {alt}
        </a>
      ) : (
        <img src={path} alt={alt} decoding="async" />
      )}
      {credit ? <figcaption>{wordsOf(timeline.lang).exhibit.credit(credit)}</figcaption> : null}
    </figure>
  )
}
