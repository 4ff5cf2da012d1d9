import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

/** Every import between our own files, as paths below src with `/`. */
const imports = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  // Style sheets lie outside the source.
  const targets = [...text.matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !target.endsWith('.css'))
  return targets.map((target) => ({
    from: file.split(sep).join('/'),
    to: relative(source, resolve(dirname(join(source, file)), target))
      .split(sep)
      .join('/'),
  }))
})

/** Folders whose files are siblings: none may import another, but for the registry and the shared parts named here. */
const siblings: Readonly<Record<string, readonly string[]>> = {
  'deck/layouts': ['index.ts', 'finding.tsx', 'grade.tsx', 'grade-matrix.tsx', 'frame.tsx'],
  'deck/exhibits': ['exhibit.tsx', 'event-map.ts'],
  'chronology/checks': ['index.ts'],
  export: ['index.ts', 'export.ts', 'refuse-other-file.ts'],
  cli: [
    'index.ts',
    'command.ts',
    'run.ts',
    'options.ts',
    'cut-options.ts',
    'report.ts',
    'export-deck.ts',
    'export-list.ts',
    'served.ts',
    'main.ts',
  ],
}

/** What each layer may import, as the map in src/README.md draws it. */
const layers: Readonly<Record<string, readonly string[]>> = {
  chronology: ['chronology'],
  formats: ['formats', 'chronology'],
  deck: ['deck', 'chronology'],
  stage: ['stage', 'deck'],
  host: ['host', 'chronology', 'deck', 'formats'],
  export: ['export', 'host', 'deck', 'formats', 'chronology'],
  serve: ['serve', 'export', 'host', 'deck', 'formats', 'chronology'],
  cli: ['cli', 'serve', 'export', 'host', 'deck', 'formats', 'chronology'],
  packaging: ['packaging', 'host', 'chronology'],
}

/** Inside the chronology the arrows go one way too. */
const chronologyOrder = ['diagnostics', 'edtf', 'timeline', 'order', 'changes', 'checks']

describe('the house', () => {
  test('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('lets no layer import one above it', () => {
    const wrong = imports.filter(({ from, to }) => {
      const allowed = layers[from.split('/')[0] ?? '']
      return allowed !== undefined && !allowed.includes(to.split('/')[0] ?? '')
    })
    expect(wrong).toEqual([])
  })

  test('lets the parts of the chronology import only what lies before them', () => {
    const place = (path: string) => chronologyOrder.indexOf(path.split('/')[1] ?? '')
    const wrong = imports.filter(({ from, to }) => from.startsWith('chronology/') && place(to) > place(from))
    expect(wrong).toEqual([])
  })

  test('lets the stage import the deck’s types and nothing else of it', () => {
    const bad = files
      .filter((file) => file.startsWith('stage'))
      .filter((file) => /^import (?!type)[^\n]*\.\.\/deck\//m.test(readFileSync(join(source, file), 'utf8')))
    expect(bad).toEqual([])
  })

  test('lets no sibling import another', () => {
    const wrong = Object.entries(siblings).flatMap(([folder, shared]) =>
      imports.filter(({ from, to }) => {
        const [a, b] = [from, to].map((path) => (dirname(path) === folder ? path.slice(folder.length + 1) : null))
        if (a === null || b === null || a === undefined || b === undefined) return false
        return !shared.includes(a) && !shared.includes(b) && stem(a) !== stem(b) && shared.length > 0
      }),
    )
    expect(wrong).toEqual([])
  })

  test('has nothing at the top level but what belongs there', () => {
    const allowed = [
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'tsconfig.json',
      'slides',
      'src',
      'assets',
      'tests',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ]
    const built = new Set(['node_modules', 'dist', 'out', 'coverage'])
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !built.has(name))
    expect(found.sort()).toEqual(allowed.sort())
  })

  test('touches `process` in the command line only in its main file, and in no layer but host and packaging', () => {
    const bad = files.filter(
      (file) =>
        file !== join('cli', 'main.ts') &&
        /\bprocess\.(exit|argv|stdout|stderr|on)\b/.test(readFileSync(join(source, file), 'utf8')),
    )
    expect(bad.filter((file) => !file.startsWith('host') && !file.startsWith('packaging'))).toEqual([])
  })
})

/** `overview-lens.tsx` belongs to `overview.tsx`. */
function stem(file: string): string {
  return (file.split('.')[0] ?? '').split('-')[0] ?? ''
}
