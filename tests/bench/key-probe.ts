import type { Page } from 'playwright-core'
import { openUntilReady } from './page-probe.ts'
import type { ShownPage } from './peer.ts'

/** What one key press took. */
export interface Step {
  /** Of all that listens to the key, in the page. */
  readonly handlerMs: number
  /** From the browser's making of the key event until the frame of the new slide is handed over. */
  readonly paintedMs: number
}

const READY_LIMIT_MS = 60_000
const STEP_LIMIT_MS = 20_000
const SETTLE_MS = 1000
/** Less than reveal.js's own transition takes: the next key comes while the slides still move. */
const PAUSE_MS = 300

/** Opens a page and presses a key in it so many times, by the browser's own input, and tells what each press took. */
export async function pressed(
  page: Page,
  {
    url,
    shown,
    key,
    times,
  }: { readonly url: string; readonly shown: ShownPage; readonly key: string; readonly times: number },
): Promise<readonly Step[]> {
  if (shown.current === null) throw new Error('its keys do nothing')
  const steps: Step[] = []
  let told: (step: Step) => void = () => undefined
  await page.exposeFunction('tellStep', (handlerMs: number, paintedMs: number) => told({ handlerMs, paintedMs }))
  await page.addInitScript({ content: `(${watchKeys.toString()})(() => (${shown.current}))` })
  await openUntilReady(page, url, shown.isReady, READY_LIMIT_MS)
  await page.waitForTimeout(SETTLE_MS)
  for (let n = 0; n < times; n++) {
    const step = new Promise<Step>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('a key did not change the slide')), STEP_LIMIT_MS)
      told = (step) => {
        clearTimeout(late)
        resolve(step)
      }
    })
    await Promise.all([page.keyboard.press(key), step])
    steps.push(await step)
    await page.waitForTimeout(PAUSE_MS)
  }
  return steps
}

/** Runs in the page, before its own scripts. */
function watchKeys(current: () => unknown): void {
  const soon = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      work()
    })
    port1.start()
    port2.postMessage(null)
  }
  // Nobody hears a key before the window does on its way down, nor after it on its way up.
  window.addEventListener(
    'keydown',
    (event) => {
      const startMs = performance.now()
      const before = current()
      let handledMs: number | undefined
      const onEnd = (): void => {
        handledMs = performance.now()
      }
      window.addEventListener('keydown', onEnd, { once: true })
      soon(() => {
        window.removeEventListener('keydown', onEnd)
        // Where somebody stopped it on its way up.
        handledMs ??= performance.now()
      })
      const tell = (): void => {
        const paintedMs = performance.now() - event.timeStamp
        const call: unknown = Reflect.get(window, 'tellStep')
        if (typeof call === 'function') call((handledMs ?? NaN) - startMs, paintedMs)
      }
      const look = (): void => {
        if (current() === before) requestAnimationFrame(look)
        // A task that is asked for in a frame comes after that frame is drawn.
        else soon(tell)
      }
      requestAnimationFrame(look)
    },
    true,
  )
}
