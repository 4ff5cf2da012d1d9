import { dayWords } from '../chronology/edtf/index.ts'
import type { Deck, Slide } from './deck.ts'
import type { ChunkSlide, LecternWords, SlideDetail, SlideOutline, StageData, StageSlide } from './stage-data.ts'
import { directionOf } from './direction.ts'
import { escapeHtml } from './escape.ts'
import { runningHead } from './findings.ts'
import { findData } from './find-data.ts'
import { linkedData } from './linked-data.ts'
import { Rail } from './rail/rail.tsx'
import { railStep } from './rail/motion.ts'
import { railPlan } from './rail/plan.ts'
import type { Ports } from './ports.ts'
import { languageAttributes, renderIn } from './render.ts'
import { SlideSection } from './section.tsx'
import { slideSaid, slideShort } from './said.ts'
import { wordsOf } from './words/words.ts'

/** A file beside the page, by its relative path, or what stands in the page itself. */
export type PageAsset = { readonly path: string } | { readonly inline: string }

/** What a page is made of besides the deck. */
export interface PageAssets {
  readonly styles: readonly PageAsset[]
  readonly scripts: readonly PageAsset[]
  /** Script and sheet that come when the first slide is there, by their paths; `null` where they are among the others. */
  readonly lectern: { readonly script: string; readonly style: string } | null
  /** The transcript's path; `null` where there is none beside the page. */
  readonly transcript: string | null
  readonly theme: string
  /** Speaker notes and internal events only with `true`. */
  readonly notes: boolean
  /** Content-Security-Policy of the page. */
  readonly csp: string
}

/** A page as it is rendered: the scripts of a large deck one by one, so that they need never be held together. */
export interface RenderedPage {
  /** To be gone through once, before the document. */
  readonly scripts: Iterable<PageScript>
  /** The page itself, where its scripts are known by these paths, in the same order. */
  readonly document: (scriptPaths: readonly string[]) => PageDocument
}

/** A page, parted where more can stand in it: behind all that is shown. */
export interface PageDocument {
  readonly start: string
  readonly end: string
}

/** Data that the stage takes up by a call. */
export interface PageScript {
  readonly name: string
  /** The function, and what it is given before the data. */
  readonly call: { readonly name: string; readonly chunk: number | null }
  /** JSON, in pieces that are made as they are asked for, once. */
  readonly data: Iterable<string>
}

/** Decks of up to this many slides stand in the page whole. */
const MOST_IN_PAGE = 14
/** Of a larger deck, so many do: what the stage mounts at its start and a step or two on. */
const FIRST_IN_PAGE = 5
/** So many slides a script: it is run in a few milliseconds, between two frames. */
const CHUNK = 50

/** Renders the page that is presented: one HTML document, and scripts with the sections of a large deck. */
export function renderPage(deck: Deck, ports: Ports, assets: PageAssets): RenderedPage {
  const isWhole = deck.slides.length <= MOST_IN_PAGE
  const inPage: StageSection[] = []
  const renderAt = (slide: Slide, index: number): ChunkSlide => {
    const html = renderIn(
      deck.chronology.timeline.lang,
      <SlideSection deck={deck} slide={slide} index={index} ports={ports} notes={assets.notes} />,
    )
    const detail = slideDetail(deck, slide, index)
    if (isWhole || index < FIRST_IN_PAGE) inPage.push({ html, slide: { ...slideOutline(deck, slide), ...detail } })
    return { ...detail, html }
  }
  if (isWhole) deck.slides.forEach(renderAt)
  return {
    scripts: scriptsOf(deck, isWhole ? null : renderAt, assets.notes),
    document: (scriptPaths) => document(deck, ports, assets, { inPage, scriptPaths }),
  }
}

/** A section of the page, and what the stage knows of it. */
interface StageSection {
  readonly html: string
  readonly slide: StageSlide
}

/** The chunks in order and the outline, where not all slides stand in the page; then what can be found, and the lectern's words. */
function* scriptsOf(
  deck: Deck,
  renderAt: ((slide: Slide, index: number) => ChunkSlide) | null,
  notes: boolean,
): Generator<PageScript, void> {
  if (renderAt !== null) yield* slideScripts(deck, renderAt)
  const data = listOf(findData(deck, notes), (entry) => entry)
  yield { name: 'slides/find.js', call: { name: 'chronodeckFind', chunk: null }, data }
  const words = [JSON.stringify(lecternWords(deck.chronology.timeline.lang))]
  yield { name: 'slides/words.js', call: { name: 'chronodeckWords', chunk: null }, data: words }
}

/** Where time runs to the left, so do the keys. */
function lecternWords(lang: string): LecternWords {
  const { lectern } = wordsOf(lang)
  if (directionOf(lang) === 'ltr') return lectern
  const turned = (keys: string) => keys.replaceAll(/[←→]/g, (arrow) => (arrow === '→' ? '←' : '→'))
  return { ...lectern, keyRows: lectern.keyRows.map(([keys, does]) => [turned(keys), does]) }
}

function* slideScripts(deck: Deck, renderAt: (slide: Slide, index: number) => ChunkSlide): Generator<PageScript, void> {
  for (let start = 0; start < deck.slides.length; start += CHUNK) {
    const number = start / CHUNK
    const part = deck.slides.slice(start, start + CHUNK)
    const data = listOf(part, (slide, n) => renderAt(slide, start + n))
    yield { name: `slides/${number}.js`, call: { name: 'chronodeckChunk', chunk: number }, data }
  }
  const data = listOf(deck.slides, (slide) => slideOutline(deck, slide))
  yield { name: 'slides/outline.js', call: { name: 'chronodeckOutline', chunk: null }, data }
}

function* listOf<T>(items: Iterable<T>, valueOf: (item: T, n: number) => unknown): Generator<string, void> {
  yield '['
  let n = 0
  for (const item of items) {
    yield `${n === 0 ? '' : ','}${JSON.stringify(valueOf(item, n))}`
    n += 1
  }
  yield ']'
}

/** The script as a file of its own, so nothing in it can end a script element; JSON is JavaScript since ES2019. */
export function* scriptFile({ call, data }: PageScript): Generator<string, void> {
  yield `${call.name}(${call.chunk === null ? '' : `${call.chunk},`}`
  yield* data
  yield ')\n'
}

/** The script's data in the page, where the stage finds it by its id; `scriptPaths` name it with `#` before. */
export function* scriptBlock({ name, call, data }: PageScript): Generator<string, void> {
  const chunk = call.chunk === null ? '' : ` data-chunk="${call.chunk}"`
  yield `<script type="application/json" id="${name}" data-call="${call.name}"${chunk}>`
  for (const piece of data) yield escapeInScript(piece)
  yield '</script>\n'
}

function slideOutline(deck: Deck, slide: Slide): SlideOutline {
  const { id, layout, event, passed } = slide
  return { id, layout, short: slideShort(deck, slide), event, passed }
}

function slideDetail(deck: Deck, slide: Slide, index: number): SlideDetail {
  const step = slide.event === null ? null : railStep(railPlan(deck.chronology, 'stage'), slide.event)
  return { said: slideSaid(deck, slide, index), step }
}

function stageData(
  deck: Deck,
  { inPage, scriptPaths, lectern, transcript }: PageParts & Pick<PageAssets, 'lectern' | 'transcript'>,
): StageData {
  const { timeline, events } = deck.chronology
  const [outline = null, find = '', lecternWords = ''] = [scriptPaths.at(-3), scriptPaths.at(-2), scriptPaths.at(-1)]
  const chunks = scriptPaths.slice(0, -3)
  const words = wordsOf(timeline.lang)
  return {
    key: deckKey(deck),
    total: deck.slides.length,
    events: events.length,
    stops: chapterStops(deck),
    slides: inPage.map(({ slide }) => slide),
    outline,
    chunkSize: chunks.length > 0 ? CHUNK : 0,
    chunks,
    find,
    lectern,
    lecternWords,
    transcript,
    minutes: events.some(({ event }) => event.minutes !== null) ? events.map(({ event }) => event.minutes ?? 0) : [],
    words: {
      previous: words.stage.previous,
      next: words.stage.next,
      position: words.stage.position,
      legend: words.stage.legend,
      close: words.stage.close,
      commands: words.stage.commands,
      unknown: words.stage.unknown,
      missing: words.stage.missing,
    },
  }
}

interface PageParts {
  readonly inPage: readonly StageSection[]
  readonly scriptPaths: readonly string[]
}

function document(deck: Deck, ports: Ports, assets: PageAssets, { inPage, scriptPaths }: PageParts): PageDocument {
  const { timeline } = deck.chronology
  const rail = (
    <Rail
      chronology={deck.chronology}
      current={null}
      passed={0}
      width="stage"
      measure={ports.measure}
      idPrefix="rail"
    />
  )
  const start = `<!doctype html>
<html ${languageAttributes(timeline.lang)} data-theme="${escapeHtml(assets.theme)}">
<head>
<meta charset="utf-8">
<meta name="generator" content="chronodeck">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(assets.csp)}">
<link rel="icon" href="data:,">
${assets.transcript === null ? '' : `<link rel="alternate" type="text/html" href="${escapeHtml(assets.transcript)}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(runningHead(timeline))}</title>
${assets.styles.map(styleElement).join('\n')}
${assets.scripts.flatMap((asset) => ('path' in asset ? `<script defer src="${escapeHtml(asset.path)}"></script>` : [])).join('\n')}
</head>
<body>
<main class="reveal">
<h1 class="unseen">${escapeHtml(runningHead(timeline))}</h1>
<div class="slides">
${sectionsInPage(deck, inPage)}
<div class="rail" data-rail>${renderIn(timeline.lang, rail)}</div>
</div>
</main>
${renderIn(timeline.lang, <Phone deck={deck} ports={ports} />)}
${renderIn(timeline.lang, <LegendOverlay deck={deck} ports={ports} />)}
<div class="announcer" aria-live="polite"></div>
<script type="application/json" id="deck">${escapeInScript(JSON.stringify(stageData(deck, { ...assets, inPage, scriptPaths })))}</script>
${assets.scripts.flatMap((asset) => ('inline' in asset ? `<script>${asset.inline}</script>\n` : [])).join('')}`
  const data = escapeInScript(JSON.stringify(linkedData(deck.chronology)))
  return { start, end: `<script type="application/ld+json">${data}</script>\n</body>\n</html>\n` }
}

function styleElement(asset: PageAsset): string {
  return 'path' in asset ? `<link rel="stylesheet" href="${escapeHtml(asset.path)}">` : `<style>${asset.inline}</style>`
}

/** A small deck stands in the page as it is; of a large one only the first slide does, and the next ones wait beside it. */
function sectionsInPage({ slides }: Deck, inPage: readonly StageSection[]): string {
  const html = inPage.map((section) => section.html)
  if (slides.length === inPage.length) return html.join('\n')
  return `${html.slice(0, 1).join('')}\n<template>${html.slice(1).join('')}</template>`
}

/** The bottom of the phone layout: rail, bar and edge. */
function Phone({ deck, ports }: { readonly deck: Deck; readonly ports: Ports }) {
  const { chronology } = deck
  const { timeline } = chronology
  const words = wordsOf(timeline.lang)
  return (
    <footer class="phone">
      <div class="phone-rail">
        <Rail
          chronology={chronology}
          current={null}
          passed={0}
          width="phone"
          measure={ports.measure}
          idPrefix="phone-rail"
        />
      </div>
      <nav class="phone-bar" aria-label={words.stage.steps} />
      <div class="phone-edge">
        <a class="phone-edge__legend" href={`#${deck.legend.id}`}>
          {timeline.asOf ? words.stage.asOf(dayWords(timeline.asOf, timeline.lang)) : words.stage.legend}
        </a>
        {timeline.marking ? <span class="marking">{timeline.marking}</span> : null}
      </div>
    </footer>
  )
}

/** Not part of the page before it is opened: most talks never do. */
function LegendOverlay({ deck, ports }: { readonly deck: Deck; readonly ports: Ports }) {
  return (
    <dialog class="legend" id={deck.legend.id} aria-label={deck.legend.title}>
      <template>
        <SlideSection deck={deck} slide={deck.legend} index={null} ports={ports} notes={false} />
      </template>
    </dialog>
  )
}

/** Tells decks apart in a store that all of a computer's `file://` pages share: title and first events, shortened to a number. */
function deckKey(deck: Deck): string {
  const text = [deck.chronology.timeline.title, ...deck.slides.map((slide: Slide) => slide.id)].join('\n')
  let hash = 2166136261
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 16777619)
  return (hash >>> 0).toString(36)
}

function chapterStops({ slides }: Deck): readonly number[] {
  const openers = slides.flatMap(({ layout }, index) => (layout === 'chapter' ? [index] : []))
  return openers.length === 0 ? [] : [...openers, slides.findLastIndex(({ layout }) => layout === 'event') + 1]
}

/** JSON, or a piece of it, that is safe inside a script element, whatever the texts say. */
function escapeInScript(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
