import { escapeXml } from '../drawingml/xml.ts'
import type { Store } from './store.ts'

/** Writes the speaker's notes of a slide, a paragraph for each of the list's; a slide without any has no page of them. */
export function writeNotes(store: Store, number: number, notes: string | null, lang: string): void {
  const path = `ppt/notesSlides/notesSlide${number}.xml`
  if (notes === null) return removeNotes(store, number, path)
  const paragraphs = notes.split(/\n\s*\n/).map((text) => {
    const said = escapeXml(text.trim().replaceAll(/\s+/g, ' '))
    return `<a:p><a:r><a:rPr lang="${escapeXml(lang)}"/><a:t>${said}</a:t></a:r></a:p>`
  })
  const xml = store.text(path)
  store.set(
    path,
    xml.replace(/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s, (_, head, tail) =>
      [head, ...paragraphs, tail].join(''),
    ),
  )
}

function removeNotes(store: Store, number: number, path: string): void {
  store.delete(path)
  store.delete(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`)
  const relations = `ppt/slides/_rels/slide${number}.xml.rels`
  store.set(relations, store.text(relations).replace(/<Relationship [^>]*\/notesSlide"[^>]*\/>/, ''))
}
