import { withBrowser } from '../host/with-browser.ts'
import type { Export } from './export.ts'
import { renderFile } from './page/render-file.ts'
import { onScreen, type Screen } from './screen/screen.ts'

const SCALE = 2
/** What networks show of a link: 1.91 to 1. */
const CARD = { size: { widthPx: 1200, heightPx: 630 }, scale: 1 }

/** A folder of pictures: one a slide, in the order of the deck, and a card of its title for wherever the deck is linked. */
export const png: Export = {
  async write(made, { out, theme, notes, browser: path, scale = SCALE }, host) {
    const ids = made.deck.slides.map(({ id }) => id)
    const tell = (n: number) => (host.isTerminal ? host.log.progress('Taking pictures', n, ids.length) : undefined)
    await withBrowser(path, host, async (browser) => {
      const page = await renderFile(made, { theme, notes })
      tell(0)
      const card = await onScreen(browser, page, CARD, async (screen) => {
        await screen.show(ids[0] ?? '')
        await screen.read(WIDEN)
        return screen.picture()
      })
      await onScreen(browser, page, { scale }, (screen) =>
        host.files.writeFolder(out, pictures(screen, ids, card, tell)),
      )
    })
  },
}

/**
 * Runs in the page: what the card has on both sides of the stage goes on from it, the panel of the rail, the lines at
 * the edges, and the sea of a map that is no globe. How to go on is none of a picture.
 */
const WIDEN = `(() => {
  const stage = document.querySelector('.slides').getBoundingClientRect()
  const rail = document.querySelector('.slides > .rail').getBoundingClientRect()
  const slide = document.querySelector('section.present')
  const isSea = slide.querySelector('.map__sea') !== null && slide.querySelector('.map__globe') === null
  for (const footer of slide.querySelectorAll('.footer')) footer.style.visibility = 'hidden'
  const fill = (color, at) => 'linear-gradient(' + color + ', ' + color + ') ' + at + ' no-repeat'
  const line = 3 * stage.width / 1280 + 'px'
  document.body.style.background = [
    fill('var(--ink)', '0 0 / 100% ' + line),
    fill('var(--ink)', '0 100% / 100% ' + line),
    fill('var(--panel)', '0 100% / 100% ' + (innerHeight - rail.top) + 'px'),
    ...(isSea ? [fill('var(--panel)', '100% 0 / ' + (innerWidth - stage.right) + 'px 100%')] : []),
    'var(--ground)',
  ].join(', ')
})()`

/** `01-title.png` and so on, so that any program shows them in order. */
async function* pictures(
  screen: Screen,
  ids: readonly string[],
  card: Uint8Array,
  tell: (n: number) => void,
): AsyncGenerator<readonly [name: string, content: Uint8Array], void> {
  yield ['card.png', card]
  const digits = Math.max(2, String(ids.length).length)
  for (const [index, id] of ids.entries()) {
    await screen.show(id)
    yield [`${String(index + 1).padStart(digits, '0')}-${id}.png`, await screen.picture()]
    tell(index + 1)
  }
}
