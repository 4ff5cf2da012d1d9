import type { StageData } from '../deck/stage-data.ts'

/** What the page gives to the stage. */
export interface Page {
  readonly data: StageData
  readonly wrapper: HTMLElement
  readonly slides: HTMLElement
  /** The drawings of the rail: that of the stage first, then that of the phone. */
  readonly rails: readonly Element[]
  readonly phoneBar: Element | null
  readonly legend: HTMLDialogElement | null
  readonly announcer: HTMLElement | null
  /** What the query of the address asks for: the speaker’s view, or all pages as they are printed. */
  readonly asked: 'speaker' | 'print' | null
  /** The query as the page was opened with it. */
  readonly query: string
}

/** The parts of the page. Throws where there is no deck in it. */
export function readPage(): Page {
  const wrapper = document.querySelector<HTMLElement>('.reveal')
  const slides = wrapper?.querySelector<HTMLElement>('.slides')
  if (!wrapper || !slides) throw new Error('This page has no .reveal .slides')
  const data = parseData(document.querySelector('#deck')?.textContent ?? '')
  const rails = [...document.querySelectorAll('[data-rail]'), ...document.querySelectorAll('.phone-rail')]
  return {
    data,
    wrapper,
    slides,
    rails,
    phoneBar: document.querySelector('.phone-bar'),
    legend: document.querySelector<HTMLDialogElement>('dialog.legend'),
    announcer: document.querySelector<HTMLElement>('.announcer'),
    query: location.search,
    asked: askedBy(new URLSearchParams(location.search)),
  }
}

/** Of the query only the deck's own names are read. */
function askedBy(query: URLSearchParams): Page['asked'] {
  if (query.has('speaker')) return 'speaker'
  return query.has('print-pdf') ? 'print' : null
}

function parseData(text: string): StageData {
  const value: unknown = JSON.parse(text)
  if (isStageData(value)) return value
  throw new Error('The data of the deck are not in the page')
}

/** Tells the deck's data from anything else; what is in them was checked when the deck was built. */
function isStageData(value: unknown): value is StageData {
  return typeof value === 'object' && value !== null && 'slides' in value && Array.isArray(value.slides)
}
