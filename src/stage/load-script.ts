/**
 * Runs a classic script; whether it could be had. It works from `file://` and under `script-src 'self'`, where `fetch`
 * is refused.
 */
export function loadScript(url: string): Promise<boolean> {
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
