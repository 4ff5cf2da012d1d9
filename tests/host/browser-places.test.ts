import { expect, test } from 'vitest'
import { LINUX_NAMES, installedPlaces, pathPlaces, placesInWords } from '../../src/host/browser-places.ts'

const homeFolder = '/home/reader'

test('on Linux every name is looked for in every folder of the PATH, and where packages put it', () => {
  const places = installedPlaces({ platform: 'linux', env: { PATH: '/a:/b' }, homeFolder })
  for (const name of LINUX_NAMES) expect(places).toEqual(expect.arrayContaining([`/a/${name}`, `/b/${name}`]))
  expect(places.indexOf('/a/chromium')).toBeLessThan(places.indexOf('/b/chromium'))
  expect(places).toContain('/snap/bin/chromium')
  expect(new Set(places).size).toBe(places.length)
})

test('a program in the current folder is never taken for a browser: empty and relative parts of PATH are passed over', () => {
  const places = pathPlaces('chromium', { PATH: ':.:bin:/a' })
  expect(places.every((place) => place.startsWith('/'))).toBe(true)
  expect(places[0]).toBe('/a/chromium')
})

test('on macOS the programs inside the applications are looked for, the person’s own too', () => {
  expect(installedPlaces({ platform: 'darwin', env: {}, homeFolder: '/Users/reader' })).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Users/reader/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ])
})

test('on Windows the program folders that the environment names are looked in', () => {
  const env = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': '',
    LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local',
  }
  expect(installedPlaces({ platform: 'win32', env, homeFolder: 'C:\\Users\\r' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\r\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Users\\r\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\r\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
})

test('every system says in words where it looks', () => {
  expect(placesInWords('linux')).toContain('chromium-headless-shell')
  expect(placesInWords('darwin')).toContain('/Applications')
  expect(placesInWords('win32')).toContain('Program Files')
})
