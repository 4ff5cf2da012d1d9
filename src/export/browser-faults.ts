import { Problem } from '../host/problem.ts'
import { within } from '../host/within.ts'

/** What a browser was to do, in the words of its faults: "print", "printed". */
export interface BrowserWork {
  readonly verb: string
  readonly past: string
}

/** What the browser is to do; a `Problem` where it takes longer. */
export function inTime<T>(work: Promise<T>, limitMs: number, { verb }: BrowserWork): Promise<T> {
  return within(
    work,
    limitMs,
    () =>
      new Problem({
        what: `The browser did not ${verb} in time`,
        why: `a step took longer than ${Math.round(limitMs / 1000)} s`,
        todo: 'try again on a machine that is less busy, or with another browser (--browser)',
      }),
  )
}

/** An error as it is told: a `Problem` where the browser and not our own code failed. */
export function browserFault(error: unknown, { past }: BrowserWork): unknown {
  if (!isOfBrowser(error)) return error
  return new Problem({
    what: `The browser broke off while it ${past}`,
    why: 'it crashed or was ended, perhaps for want of memory',
    todo: 'try again, or with another browser (--browser)',
    cause: error,
  })
}

/**
 * What a browser says when it goes depends on what it was about to do, but Playwright puts the call that did not come
 * back in front of it.
 */
function isOfBrowser(error: unknown): boolean {
  return error instanceof Error && /^(browser|browserContext|page|route|locator)\.\w+: /.test(error.message)
}
