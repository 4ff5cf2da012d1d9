/**
 * Takes up the data at an address; whether they could be had. In a deck of one file that is a block of the page itself,
 * `#` and its id; else a classic script.
 */
export function loadScript(url: string): Promise<boolean> {
  return url.startsWith('#') ? takeBlock(url.slice(1)) : runScript(url)
}

/** What stands behind the first slides may still be on its way. */
async function takeBlock(id: string): Promise<boolean> {
  if (document.readyState === 'loading' && document.getElementById(id)?.nextSibling == null) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
  }
  const block = document.getElementById(id)
  if (!block) return false
  const value = JSON.parse(block.textContent)
  const { chunk, call } = block.dataset
  if (chunk !== undefined) globalThis.chronodeckChunk(Number(chunk), value)
  else if (call === 'chronodeckFind') globalThis.chronodeckFind(value)
  else if (call === 'chronodeckWords') globalThis.chronodeckWords(value)
  else globalThis.chronodeckOutline(value)
  return true
}

/**
 * Runs a classic script; whether it could be had. It works from `file://` and under `script-src 'self'`, where `fetch`
 * is refused.
 */
function runScript(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    const end = (done: boolean): void => {
      script.remove()
      resolve(done)
    }
    script.src = url
    script.addEventListener('load', () => end(true))
    script.addEventListener('error', () => end(false))
    document.head.append(script)
  })
}
