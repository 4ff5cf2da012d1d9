import { contentPolicy } from '../export/page/policy.ts'

/** What a live page loads beside the deck, by name. The names cannot be a deck's: `~` begins none of its files. */
export const LIVE_EVENTS = '~live/events'
const SCRIPT = '~live/live.js'
const STYLE = '~live/live.css'

/** What a page of build `version` loads. */
export function livePageParts(version: string): {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
} {
  return { styles: [STYLE], scripts: [`${SCRIPT}?${version}`] }
}

/** The page while there is no deck to show yet: it holds the overlay and nothing else. */
export function waitingPage(version: string): string {
  const { styles, scripts } = livePageParts(version)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ live: true })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chronodeck</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${scripts.map((src) => `<script defer src="${src}"></script>`).join('\n')}
</head>
<body></body>
</html>
`
}

/**
 * Runs in the page. A stream for each hidden tab would use up the few connections that a browser grants a server, so a
 * hidden page ends its stream and begins anew when it is seen.
 */
const script = `'use strict'
{
  const own = new URL(document.currentScript.src).search.slice(1)
  let stream = null
  let dismissed = ''

  const listen = () => {
    if (stream || document.hidden) return
    stream = new EventSource('${LIVE_EVENTS}')
    stream.onmessage = (event) => {
      const state = JSON.parse(event.data)
      if (state.version === own) show(state.faults)
      else reload(state.moved)
    }
  }
  const reload = (moved) => {
    const name = location.hash.replace(/^#\\/?/, '')
    const id = Object.keys(moved).find((one) => encodeURIComponent(one) === name)
    if (id !== undefined) history.replaceState(null, '', '#/' + encodeURIComponent(moved[id]))
    location.reload()
  }
  const leave = () => {
    if (stream) stream.close()
    stream = null
  }
  const show = (faults) => {
    document.querySelector('.live-faults')?.remove()
    if (faults.length === 0 || faults.join() === dismissed) return
    const panel = document.createElement('section')
    panel.className = 'live-faults'
    panel.setAttribute('role', 'alert')
    panel.setAttribute('aria-label', 'The event list has errors')
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = 'Hide'
    close.addEventListener('click', () => {
      dismissed = faults.join()
      panel.remove()
    })
    panel.append(close, ...faults.map((fault) => {
      const text = document.createElement('pre')
      text.textContent = fault
      return text
    }))
    document.body.append(panel)
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()))
  addEventListener('pagehide', leave)
  addEventListener('pageshow', listen)
  listen()
}
`

const style = `.live-faults {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483647;
  max-height: 70vh;
  overflow: auto;
  box-sizing: border-box;
  padding: 20px 28px;
  border-top: 4px solid #b92810;
  background: #11181d;
  color: #f4f6f7;
  font: 15px/1.5 ui-monospace, Menlo, Consolas, monospace;
}
.live-faults pre {
  margin: 0 0 20px;
  font: inherit;
  white-space: pre-wrap;
}
.live-faults button {
  float: right;
  padding: 4px 12px;
  border: 1px solid currentColor;
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
`

/** The files that a live page loads beside the deck. */
export const liveFiles: ReadonlyMap<string, string> = new Map([
  [SCRIPT, script],
  [STYLE, style],
])
