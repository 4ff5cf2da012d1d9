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
  }
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
