import { posix, win32 } from 'node:path'
import type { Environment } from './host.ts'

/** Names of Chrome, Chromium and Edge on a Linux `PATH`, the ones more likely to be whole and new first. */
export const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const

/** Where packages put a browser that a short `PATH` (of a service, of a build machine) does not name. */
const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge']

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

export interface PlacesWorld {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  readonly homeFolder: string
}

/** Every path at which this system would have an installed browser, best first. */
export function installedPlaces({ platform, env, homeFolder }: PlacesWorld): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(homeFolder, 'Applications')]
    return MAC_APPS.flatMap((app) => folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS`, app)))
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(isNamed)
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)))
  }
  return LINUX_NAMES.flatMap((name) => pathPlaces(name, env))
}

/** Where a bare name would be found on Linux. An empty or relative part of `PATH` is passed over. */
export function pathPlaces(name: string, env: Environment): readonly string[] {
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [...new Set([...onPath, ...LINUX_FOLDERS])].map((folder) => posix.join(folder, name))
}

/** What was looked for, for a person to read. */
export function placesInWords(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `${MAC_APPS.join(', ')} in /Applications and ~/Applications`
  if (platform === 'win32') return 'Chrome, Chromium and Edge in Program Files and the local application data'
  return `${LINUX_NAMES.join(', ')} on the PATH`
}

function isNamed(folder: string | undefined): folder is string {
  return folder !== undefined && folder !== ''
}
