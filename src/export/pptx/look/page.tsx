import { selectAll, selectOne } from 'css-select'
import type { AnyNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import type { ComponentChild } from 'preact'
import { render } from 'preact-render-to-string'
import type { Deck, Slide } from '../../../deck/deck.ts'
import { Frame } from '../../../deck/layouts/frame.tsx'
import { layouts, SlideContent } from '../../../deck/layouts/index.ts'
import type { Ports } from '../../../deck/ports.ts'
import { PaperRail } from '../../../deck/rail/paper-rail.tsx'
import { Footer } from '../../../deck/section.tsx'

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
  const { chronology } = deck
  const footer = <Footer deck={deck} slide={slide} isPrint />
  return pageOf(
    <section class="slide" data-layout={slide.layout}>
      <Frame timeline={chronology.timeline} footer={footer} page={null}>
        <SlideContent deck={deck} slide={slide} ports={ports} />
      </Frame>
      {layouts[slide.layout].railed ? (
        <div class="rail">
          <PaperRail
            chronology={chronology}
            current={slide.event}
            passed={slide.passed}
            measure={ports.measure}
            idPrefix={idPrefix}
          />
        </div>
      ) : null}
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
