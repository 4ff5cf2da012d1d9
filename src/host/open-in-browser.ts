import { spawn } from 'node:child_process'
import type { Environment } from './host.ts'

/** How a system opens an address in the person's own browser. */
export interface Opener {
  readonly command: string
  readonly args: readonly string[]
  /** Windows' `start` reads its arguments by its own rules: they are passed as they are. */
  readonly isVerbatim: boolean
}

/** Undefined for an address that is not a web page or a local file. */
export function findOpener(platform: NodeJS.Platform, url: string): Opener | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (!['http:', 'https:', 'file:'].includes(protocol)) return undefined
  if (platform === 'darwin') return { command: 'open', args: [href], isVerbatim: false }
  if (platform === 'win32') {
    // The first quoted argument of `start` is a window's title. Inside quotes only % and " mean something to
    // cmd; a URL holds no ", and a lone % of an escape like %20 names no variable without its second %.
    return { command: 'cmd', args: ['/d', '/c', 'start', '""', `"${href.replaceAll('"', '%22')}"`], isVerbatim: true }
  }
  return { command: 'xdg-open', args: [href], isVerbatim: false }
}

/** Whether a window could open here: a graphical session on Linux; elsewhere, unless it is a remote shell. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  if (platform === 'darwin' || platform === 'win32') return (env['SSH_CONNECTION'] ?? '') === ''
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== ''
}

const REFUSAL_LIMIT_MS = 1500

/** Asks the system to show an address. False when it could not be asked or refused at once; never throws. */
export function openInBrowser(platform: NodeJS.Platform, url: string): Promise<boolean> {
  const opener = findOpener(platform, url)
  if (opener === undefined) return Promise.resolve(false)
  return new Promise((settle) => {
    const child = spawn(opener.command, opener.args, {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: opener.isVerbatim,
      windowsHide: true,
    })
    // Some openers stay as long as the browser is open: one that has not refused by then has not refused.
    const timer = setTimeout(() => settle(true), REFUSAL_LIMIT_MS)
    const end = (isOpen: boolean) => {
      clearTimeout(timer)
      settle(isOpen)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
    child.unref()
  })
}
