import Reveal, { type RevealApi } from 'reveal.js'
import { AddressBar, cleanAddress } from './address-bar.ts'
import { parseAddress } from './address.ts'
import { Chunks } from './chunks.ts'
import { Fit } from './fit.ts'
import { idle } from './idle.ts'
import { Keyboard } from './keyboard.ts'
import { LecternLoader } from './lectern-loader.ts'
import { Legend } from './legend.ts'
import { LetterKeys } from './letter-keys.ts'
import { Links } from './links.ts'
import { frameMissingImages } from './missing-images.ts'
import { Motion } from './motion.ts'
import type { Page } from './page.ts'
import { PhoneBar } from './phone-bar.ts'
import { fitPhoneHero } from './phone-hero.ts'
import { Place } from './place.ts'
import { Rail } from './rail.ts'
import { Sections } from './sections.ts'
import { settings } from './settings.ts'
import { Slides } from './slides.ts'
import { findSpan } from './span.ts'
import { Stage } from './stage.ts'
import { listenToSwipes } from './swipe.ts'
import { Targets } from './targets.ts'

/** Brings the deck in the page to life. Resolves with the running reveal.js when keys, links and address work. */
export async function start(page: Page): Promise<RevealApi> {
  const { data, wrapper } = page
  frameMissingImages()
  const fit = new Fit()
  const chunks = loadChunks(page)
  const slides = new Slides(data, chunks)
  const sections = new Sections(page.slides, slides, chunks)
  const targets = new Targets(slides, sections, chunks)
  const place = new Place(data.key)
  const asked = parseAddress(location.hash)
  const index = await findFirst(targets, asked ?? findKept(place))
  await chunks.load(index)

  const span = findSpan(index, slides.total, null, 0)
  sections.mount(span)
  cleanAddress(slides.find(index)?.id ?? '')
  const deck = await startReveal(wrapper, index - span.start)
  const parts = { deck, wrapper, sections, chunks, place, slides, announcer: page.announcer }
  const rail = new Rail(page.rails)
  const motion = new Motion(wrapper)
  const stage = new Stage(
    { ...parts, rail, motion, addressBar: new AddressBar(), missing: data.words.missing },
    index,
    span,
  )
  const { links, lectern } = connect(page, { stage, slides, sections, chunks, targets, fit })
  // Not before the rail and the bar are those of the slide: all of it is seen at once.
  wrapper.classList.add('is-started')
  void warm(wrapper, { stage, slides, chunks, lectern })
  // An element on a slide, or nothing that is in the deck.
  if (asked !== null && targets.findSlide(asked) === undefined) void links.follow(asked)
  return deck
}

/**
 * When the first slide is there, its neighbours are mounted and laid out, hidden, with the fonts that they need; then
 * all that is not here yet is loaded.
 */
async function warm(
  wrapper: HTMLElement,
  {
    stage,
    slides,
    chunks,
    lectern,
  }: {
    readonly stage: Stage
    readonly slides: Slides
    readonly chunks: Chunks
    readonly lectern: LecternLoader
  },
): Promise<void> {
  await painted()
  await document.fonts.ready
  await idle()
  stage.surround()
  wrapper.classList.add('is-warm')
  // What a step or two need comes before what is only needed far on.
  await painted()
  await document.fonts.ready
  await idle()
  await slides.load()
  await lectern.load()
  await chunks.loadRest(() => stage.index)
  await (await lectern.load())?.settle()
}

/** Resolves when what stands in the page has been painted. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}

async function startReveal(wrapper: HTMLElement, index: number): Promise<RevealApi> {
  // Without this reveal.js makes a live region of its own, and every slide is read out twice.
  const mute = document.createElement('div')
  mute.className = 'aria-status'
  wrapper.append(mute)
  const deck = new Reveal(wrapper, settings)
  const ready = deck.initialize(settings)
  // Options in the query win at initialize; these win over them, should the browser not let the query be taken out.
  deck.configure(settings)
  await ready
  wrapper.removeAttribute('role')
  // It keeps what it made for itself, out of the page: none of it is ever seen.
  for (const part of wrapper.querySelectorAll(`:scope > :not(.slides, h1)`)) part.remove()
  deck.slide(index)
  return deck
}

/** The slide to begin with: the first where the id is none of a slide. */
async function findFirst(targets: Targets, id: string): Promise<number> {
  return (id === '' ? undefined : await targets.loadSlide(id)) ?? 0
}

interface Connected {
  readonly stage: Stage
  readonly slides: Slides
  readonly sections: Sections
  readonly chunks: Chunks
  readonly targets: Targets
  readonly fit: Fit
}

/** Connects everything by which a person moves through the deck. */
function connect(page: Page, parts: Connected): { readonly links: Links; readonly lectern: LecternLoader } {
  const { stage, slides, sections, chunks, targets, fit } = parts
  const { data } = page
  const legend = new Legend(page.legend, data.words)
  const links = new Links(stage, targets, legend, data.words)
  links.listen()
  const letters = new LetterKeys()
  const lectern = new LecternLoader({ page, stage, slides, sections, chunks, links, legend, letters, fit })
  new Keyboard({ stage, legend, lectern, letters, fit }).listen()
  listenToSwipes(document.body, (by) => {
    legend.close()
    if (!lectern.close()) stage.step(by)
  })
  connectPhone(page.phoneBar && new PhoneBar(page.phoneBar, slides, data, () => lectern.run('keys')), stage, fit)
  return { links, lectern }
}

function connectPhone(bar: PhoneBar | null, stage: Stage, fit: Fit): void {
  // What scrolls must be within reach of the keyboard.
  let reachable: HTMLElement | undefined
  const reach = (): void => {
    reachable?.removeAttribute('tabindex')
    reachable = fit.phone ? stage.section : undefined
    reachable?.setAttribute('tabindex', '0')
    fitPhoneHero(reachable)
    // Letters of another font are not as wide. Only to ask for the fonts costs a layout, so nobody else does.
    if (reachable) void document.fonts.ready.then(() => fitPhoneHero(reachable))
  }
  const show = (index: number): void => {
    if (fit.phone) bar?.show(index)
    reach()
  }
  stage.onShow(show)
  fit.onTurn(() => {
    stage.finish()
    show(stage.index)
  })
}

function loadChunks({ data }: Page): Chunks {
  return new Chunks(data.chunks, data.chunkSize, data.slides.length)
}

/** The slide shown last, when this very tab comes back to a deck whose address could not say it. */
function findKept(place: Place): string {
  const [entry] = performance.getEntriesByType('navigation')
  const again = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate'
  return (again ? place.read() : null) ?? ''
}
