import { lecternWords } from '../words.ts'
import type { StageData } from '../../../deck/stage-data.ts'
import { button, element, filled } from '../element.ts'
import { clockText, lead, plannedAt, type Planned } from './pace.ts'
import { Timer } from './timer.ts'

const TICK_MS = 250
const WIDTH_PX = 250

/** The clock, how long the talk goes on and may go on, and whether it keeps to its plan. */
export class TimeBar {
  readonly element: HTMLElement
  readonly #data: StageData
  readonly #timer: Timer
  readonly #clock = element('strong', '')
  readonly #elapsed = element('strong', '')
  readonly #left = element('strong', '')
  readonly #leftLabel = element('span', '')
  readonly #leftBox = element('span', 'time__part', this.#left, ' ', this.#leftLabel)
  readonly #fill = element('div', 'pace__fill')
  readonly #mark = element('div', 'pace__mark')
  readonly #pace = element('div', 'pace', this.#fill, this.#mark)
  readonly #lead = element('span', 'time__lead')
  readonly #pause: HTMLButtonElement
  readonly #minutes = element('input', 'time__minutes')
  #place = { index: 0, passed: 0, event: null as number | null }

  constructor(data: StageData, session: string) {
    this.#data = data
    this.#timer = new Timer(session)
    const words = lecternWords()
    this.#pause = button(words.pause, 'time__button', () => this.#toggle())
    const again = button(words.startAgain, 'time__button', () => this.#reset())
    this.#minutes.type = 'number'
    this.#minutes.min = '1'
    this.#minutes.max = '999'
    this.#minutes.placeholder = '–'
    this.#minutes.addEventListener('input', () => this.#draw())
    this.#pace.setAttribute('aria-hidden', 'true')
    this.element = element(
      'div',
      'time',
      element('span', 'time__part', this.#clock, ' ', words.clock),
      element('span', 'time__part', this.#elapsed, ' ', words.elapsed),
      this.#leftBox,
      element('span', 'time__pace', this.#pace, this.#lead),
      element(
        'span',
        'time__tools',
        this.#pause,
        again,
        element('label', 'time__label', words.minutes, ' ', this.#minutes),
      ),
    )
    setInterval(() => this.#draw(), TICK_MS)
    this.#draw()
  }

  /** The talk has begun, unless it has before. */
  begin(): void {
    if (this.#timer.isNew) this.#timer.start()
  }

  show(place: { readonly index: number; readonly passed: number; readonly event: number | null }): void {
    this.#place = place
    this.#draw()
  }

  #toggle(): void {
    if (this.#timer.isRunning) this.#timer.pause()
    else this.#timer.start()
    this.#draw()
  }

  #reset(): void {
    this.#timer.reset()
    this.#draw()
  }

  #draw(): void {
    const words = lecternWords()
    const elapsed = this.#timer.seconds
    const total = Math.max(0, Number(this.#minutes.value) || 0)
    const planned = plannedAt({ minutes: this.#data.minutes, total, slides: this.#data.total }, this.#place)
    setText(this.#clock, clockOfDay(new Date()))
    setText(this.#elapsed, clockText(elapsed))
    setText(this.#pause, this.#timer.isRunning || this.#timer.isNew ? words.pause : words.goOn)
    this.#pause.disabled = this.#timer.isNew
    this.#leftBox.hidden = planned === null
    this.#pace.parentElement?.toggleAttribute('hidden', planned === null)
    if (planned) this.#drawPlan(planned, elapsed)
  }

  #drawPlan(planned: Planned, elapsed: number): void {
    const words = lecternWords()
    setText(this.#left, clockText(planned.total - elapsed))
    setText(this.#leftLabel, filled(words.left, { total: clockText(planned.total) }))
    this.#fill.style.setProperty('width', `${Math.min(1, elapsed / planned.total) * WIDTH_PX}px`)
    this.#mark.style.setProperty('inset-inline-start', `${Math.min(1, planned.start / planned.total) * WIDTH_PX}px`)
    const seconds = Math.round(lead(planned, elapsed))
    const time = clockText(Math.abs(seconds)).replace(/^0(?=\d:)/, '')
    setText(this.#lead, seconds === 0 ? words.onPlan : filled(seconds > 0 ? words.ahead : words.behind, { time }))
    this.#lead.classList.toggle('is-behind', seconds < 0)
  }
}

function clockOfDay(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`
}

/** Untouched where it says so already: a quarter of a second is too often to be read out. */
function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text
}
