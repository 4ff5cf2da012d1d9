const WIDTH_PX = 1280
const HEIGHT_PX = 720

/** Below this scale of the stage its text is too small to read: the page reflows. */
export const PHONE_SCALE = 0.6

/** The scale at which the whole stage just fits a window of that size. */
export function stageScale(widthPx: number, heightPx: number): number {
  return Math.min(widthPx / WIDTH_PX, heightPx / HEIGHT_PX)
}

/**
 * Fits the stage to the window, and turns to the phone layout (`is-phone` on the root element) where it gets too small.
 * reveal.js rounds its scale to hundredths, which cuts up to 6 px off the edges; this one is exact.
 */
export class Fit {
  readonly #root = document.documentElement
  readonly #listeners: ((phone: boolean) => void)[] = []
  #phone = false

  constructor() {
    this.#update()
    addEventListener('resize', () => this.#update())
  }

  /** Whether the phone layout is on. */
  get phone(): boolean {
    return this.#phone
  }

  /** `listener` is called when the layout turns from one kind to the other. */
  onTurn(listener: (phone: boolean) => void): void {
    this.#listeners.push(listener)
  }

  #update(): void {
    const scale = stageScale(innerWidth, innerHeight)
    this.#root.style.setProperty('--stage-scale', String(scale))
    const phone = scale < PHONE_SCALE
    if (phone === this.#phone) return
    this.#phone = phone
    this.#root.classList.toggle('is-phone', phone)
    for (const listener of this.#listeners) listener(phone)
  }
}
