import type { FoundBrowser } from './found-browser.ts'
import { lookForBrowser } from './find-browser.ts'
import { aptInstall, installFontByApt } from './install-by-apt.ts'
import { playwrightInstall } from './install-by-playwright.ts'
import { npmInstall } from './install-from-npm.ts'
import type { InstallTry, InstallWorld } from './install-try.ts'
import { probeBrowser, type BrowserProbe } from './probe-browser.ts'
import { Problem } from './problem.ts'

/** The steps of an install, so that tests can give their own. */
export interface InstallSteps {
  readonly look: (world: InstallWorld) => Promise<FoundBrowser | undefined>
  readonly probe: (found: FoundBrowser, world: InstallWorld) => Promise<BrowserProbe>
  /** In the order in which they are tried. */
  readonly tries: readonly InstallTry[]
  /** Gives why it failed, or undefined. */
  readonly installFont: (world: InstallWorld) => Promise<string | undefined>
}

const STEPS: InstallSteps = {
  look: lookForBrowser,
  probe: probeBrowser,
  tries: [playwrightInstall(), aptInstall, npmInstall],
  installFont: installFontByApt,
}

/**
 * Sees that there is a browser that prints: the one that is there, else one from the first try that works. Each
 * try is told in a line, and so is why it failed. When all fail, the `Problem` holds all the reasons.
 */
export async function installBrowser(world: InstallWorld, steps: InstallSteps = STEPS): Promise<FoundBrowser> {
  const { log } = world
  const there = await steps.look(world)
  if (there !== undefined) {
    const probe = await probeWithFont(there, world, steps)
    if (probe.works) {
      log.message(`${there.path} (${probe.version}) works: nothing to install.`)
      return there
    }
    log.message(`${there.path} is there, but: ${reasonOf(probe)}`)
  }
  const failures: string[] = []
  for (const each of steps.tries) {
    const tried = await tryOne(each, world, steps)
    if ('browser' in tried) {
      await tellIfHidden(tried.browser, world, steps)
      return tried.browser
    }
    failures.push(`${each.name}: ${tried.failure}`)
  }
  throw noneProblem(failures, world)
}

async function tryOne(each: InstallTry, world: InstallWorld, steps: InstallSteps) {
  const { log, now } = world
  const unsuited = await each.unsuited(world)
  if (unsuited !== undefined) {
    log.message(`Not tried: ${each.name}: ${unsuited}.`)
    return { failure: unsuited }
  }
  log.message(`Trying ${each.name} …`)
  const beganMs = now().getTime()
  const seconds = () => `${Math.round((now().getTime() - beganMs) / 1000)} s`
  const tried = await each.attempt(world)
  const probe = 'browser' in tried ? await probeWithFont(tried.browser, world, steps) : undefined
  if ('browser' in tried && probe?.works === true) {
    log.message(`  worked after ${seconds()}: ${tried.browser.path} (${probe.version})`)
    return tried
  }
  if ('browser' in tried) await each.undo?.(world)
  const failure = 'failure' in tried ? tried.failure : reasonOf(probe)
  log.message(`  did not work (${seconds()}): ${failure}`)
  return { failure }
}

/** A browser without a single font is cured by one, where we may install it. */
async function probeWithFont(found: FoundBrowser, world: InstallWorld, steps: InstallSteps): Promise<BrowserProbe> {
  const probe = await steps.probe(found, world)
  if (probe.works || probe.fault !== 'no font') return probe
  world.log.message('  it prints blank pages, as the system has no font: installing fonts-dejavu-core …')
  const failure = await steps.installFont(world)
  if (failure === undefined) return steps.probe(found, world)
  world.log.message(`  no font was installed: ${failure}`)
  return probe
}

function reasonOf(probe: BrowserProbe | undefined): string {
  return probe === undefined || probe.works ? '' : probe.problem.why.replaceAll('\n', '; ')
}

/** A broken browser that comes first in the order would hide the one that was just got. */
async function tellIfHidden(got: FoundBrowser, world: InstallWorld, steps: InstallSteps): Promise<void> {
  const first = await steps.look(world)
  if (first === undefined || first.path === got.path) return
  world.log.message(`${first.path} would still be used first. To use the new one: CHRONODECK_BROWSER=${got.path}`)
}

function noneProblem(failures: readonly string[], { platform, isRoot }: InstallWorld): Problem {
  const byHand = isRoot ? 'apt-get install chromium' : 'sudo apt-get install chromium'
  return new Problem({
    what: 'No browser could be installed',
    why: failures.join('\n'),
    todo:
      platform === 'linux'
        ? `install Chrome or Chromium yourself (Debian: ${byHand}),\nor name one with CHRONODECK_BROWSER`
        : 'install Google Chrome, Chromium or Microsoft Edge yourself,\nor name one with CHRONODECK_BROWSER',
  })
}
