import { selectAll, selectOne } from 'css-select'
import type { AnyNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import type { ComponentChild } from 'preact'
import { render } from 'preact-render-to-string'
import type { Deck, Slide } from '../../../deck/deck.ts'
import type { Ports } from '../../../deck/ports.ts'
import { PaperSlide } from '../../../deck/print-page.tsx'

/** A slide of the deck's page, to be asked for its texts and drawings by the selectors of its style. */
export class Page {
  readonly #root: Element

  constructor(root: Element) {
    this.#root = root
  }

  find(selector: string, within: Element = this.#root): Element | null {
    return selectOne<AnyNode, Element>(selector, within.children, OPTIONS)
  }

  all(selector: string, within: Element = this.#root): readonly Element[] {
    return selectAll<AnyNode, Element>(selector, within.children, OPTIONS)
  }
}

const OPTIONS = { xmlMode: true }

/** The page of a slide as it is printed, with its rail. */
export function slidePage(deck: Deck, slide: Slide, ports: Ports, idPrefix: string): Page {
  return pageOf(
    <section class="slide" data-layout={slide.layout}>
      <PaperSlide deck={deck} slide={slide} ports={ports} page={null} idPrefix={idPrefix} />
    </section>,
  )
}

/** A page of anything that is drawn. */
export function pageOf(content: ComponentChild): Page {
  const document = parseDocument(render(<div>{content}</div>), {
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
    recognizeSelfClosing: true,
  })
  const root = selectOne<AnyNode, Element>('div', document.children, OPTIONS)
  if (root === null) throw new Error('nothing was drawn')
  return new Page(root)
}
