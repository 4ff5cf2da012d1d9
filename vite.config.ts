import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Dates must come out the same in every zone, so tests run in one that is far from everybody's.
process.env['TZ'] = 'Pacific/Kiritimati'

// The bundle is mostly reveal.js, whose licence asks to stay with it.
const licence = readFileSync(new URL('node_modules/reveal.js/LICENSE', import.meta.url), 'utf8')

// Tests read the event lists of `slides/` before anything is built.
const alias = { chronodeck: fileURLToPath(new URL('src/index.ts', import.meta.url)) }

/** The mode in which what a talk needs beside the slides is bundled: it comes when the first slide is there. */
const LECTERN = 'lectern'

/**
 * `vite build` bundles the browser's side into `dist/stage/stage.js` and `dist/stage/stage.css`, and with
 * `--mode lectern` into `lectern.js` and `lectern.css` there; a deck's build puts hashes on their names. A classic script and a plain sheet: modules and `crossorigin` are refused from `file://`.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  build: {
    outDir: 'dist/stage',
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: mode === LECTERN ? 'src/stage/lectern/main.ts' : 'src/stage/main.ts',
      output: {
        format: 'iife',
        entryFileNames: mode === LECTERN ? 'lectern.js' : 'stage.js',
        assetFileNames: mode === LECTERN ? 'lectern[extname]' : 'stage[extname]',
        postBanner: mode === LECTERN ? '' : `/*! reveal.js\n${licence.replaceAll('*/', '')}*/`,
      },
    },
  },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // A file leaves nothing behind for the next one; a world of its own for each would double the time.
          isolate: false,
          // Of two processors only one would be used.
          maxWorkers: 2,
          testTimeout: 30_000,
          setupFiles: ['tests/clean-up.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
