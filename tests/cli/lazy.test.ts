import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** The packages that are loaded with a file: what it imports for good, and what that imports. Types and `import()` load nothing. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(file)) return packages
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, clause = '', target = ''] of text.matchAll(/^(?:import|export)\s+([^'"]*?from\s+)?'([^']+)'/gm)) {
    if (clause.startsWith('type ') || target.startsWith('node:')) continue
    if (target.startsWith('.')) for (const name of packagesOf(resolve(dirname(file), target), seen)) packages.add(name)
    else
      packages.add(
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      )
  }
  return packages
}

describe('the command line', () => {
  it('is there at once: until a command runs, nothing but its own library is loaded', () => {
    expect([...packagesOf(`${source}/cli/main.ts`)]).toEqual(['commander'])
  })

  it('reads dates with the library of dates alone', () => {
    expect([...packagesOf(`${source}/chronology/edtf/index.ts`)].filter((name) => name !== 'date-fns')).toEqual([])
  })

  it('measures text without the library of fonts, and reads its maps without one of shapes', () => {
    expect([...packagesOf(`${source}/host/font-measure.ts`)]).toEqual([])
    expect([...packagesOf(`${source}/host/atlas.ts`)]).toEqual([])
  })

  it('renders without the library of fonts, a bundler or a browser', () => {
    const packages = packagesOf(`${source}/export/page/render-site.ts`)
    for (const name of ['fontkit', 'subset-font', 'vite', 'rolldown', 'zod', 'playwright-core']) {
      expect(packages).not.toContain(name)
    }
  })

  it('looks through the imports', () => {
    expect([...packagesOf(`${source}/export/print/join-pdf.ts`)]).toContain('@cantoo/pdf-lib')
    expect([...packagesOf(`${source}/host/typescript.ts`)]).toEqual(['rolldown'])
  })
})
