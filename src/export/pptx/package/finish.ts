import { unzipSync } from 'fflate'
import type { PdfFacts } from '../../print/pdf-facts.ts'
import type { SlideObject } from '../drawingml/objects.ts'
import { objectsXml } from '../drawingml/write.ts'
import { LAYOUTS, LAYOUT_NAMES } from './layouts.ts'
import { masterObjects } from './master.ts'
import { writeNotes } from './notes.ts'
import { appXml, coreXml } from './properties.ts'
import { Store } from './store.ts'
import { themed } from './theme.ts'
import { WrittenPart, type FindSlide } from './written-part.ts'

export interface FinishedSlide {
  readonly objects: readonly SlideObject[]
  readonly notes: string | null
}

export interface Presentation {
  readonly facts: PdfFacts
  readonly findSlide: FindSlide
  /** Under the places of every layout. */
  readonly ground: (layout: (typeof LAYOUT_NAMES)[number]) => readonly SlideObject[]
  readonly theme: { readonly name: string; readonly tokens: ReadonlyMap<string, string> }
  /** Of pages of notes, which are printed. */
  readonly printTokens: ReadonlyMap<string, string>
  readonly slides: Iterable<FinishedSlide>
}

/** Puts what stands on the slides, and all that a skeleton says of itself, into a skeleton. */
export function finish(skeleton: Uint8Array, presentation: Presentation): Uint8Array {
  const store = new Store(unzipSync(skeleton))
  const { facts, findSlide } = presentation
  const { lang } = facts
  finishMaster(store, presentation)
  let [number, noted] = [0, 0]
  for (const { objects, notes } of presentation.slides) {
    number += 1
    const part = new WrittenPart(store, `ppt/slides/slide${number}.xml`, { lang, findSlide, lastId: 1 })
    const shapes = objectsXml(objects, part)
    part.write((xml) => replaceShapes(xml.replace(/<p:cSld name="[^"]*">/, '<p:cSld>'), shapes))
    writeNotes(store, number, notes, lang)
    if (notes !== null) noted += 1
  }
  store.set('docProps/core.xml', coreXml(facts))
  store.set('docProps/app.xml', appXml(number, noted))
  store.set('[Content_Types].xml', contentTypes(store))
  return store.zip()
}

/** The master's and the layouts' own shapes; the theme, and one for the pages of notes. */
function finishMaster(store: Store, { facts: { lang }, findSlide, ground, theme, printTokens }: Presentation): void {
  const options = { lang, findSlide }
  const master = new WrittenPart(store, 'ppt/slideMasters/slideMaster1.xml', { ...options, lastId: 1 })
  const shapes = objectsXml(masterObjects(), master)
  master.write((xml) => replaceShapes(xml.replace('<p:cSld>', `<p:cSld>${GROUND}`), shapes))
  for (const [n, name] of LAYOUT_NAMES.entries()) {
    const { places } = LAYOUTS[name]
    // The first layout is the empty one.
    const path = `ppt/slideLayouts/slideLayout${n + 2}.xml`
    const part = new WrittenPart(store, path, { ...options, lastId: 1 + places.length })
    const under = objectsXml(ground(name), part)
    part.write((xml) => layoutXml(xml, places, under))
  }
  const plain = store.text('ppt/theme/theme1.xml')
  store.set('ppt/theme/theme1.xml', themed(plain, theme.name, theme.tokens))
  store.set('ppt/theme/theme2.xml', themed(plain, 'print', printTokens))
  const notes = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
  store.set(notes, store.text(notes).replace('theme1.xml', 'theme2.xml'))
}

const GROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

/** The places get their names, and keep their text to their edges. */
function layoutXml(xml: string, places: readonly { readonly name: string }[], under: string): string {
  let n = 0
  return xml
    .replaceAll('name="Text 0"', () => `name="${places[n++]?.name ?? ''}"`)
    .replaceAll(
      '<a:bodyPr wrap="square" rtlCol="0">',
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0">',
    )
    .replace('</p:grpSpPr>', () => `</p:grpSpPr>${under}`)
}

function replaceShapes(xml: string, shapes: string): string {
  return xml.replace(/<\/p:grpSpPr>.*<\/p:spTree>/s, () => `</p:grpSpPr>${shapes}</p:spTree>`)
}

/** Types of the parts that are there, and of no others. */
function contentTypes(store: Store): string {
  const xml = store
    .text('[Content_Types].xml')
    .replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, path) => (store.has(path) ? override : ''))
    .replace(/<Default Extension="jpg" [^>]*\/>/, '')
  return xml.replace(
    '</Types>',
    '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
  )
}
