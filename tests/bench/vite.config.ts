import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Makes plain scripts of the bench and what it measures: Node 20 runs no TypeScript, and nothing else may run beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    ssr: true,
    outDir: fileURLToPath(new URL('../../out/bench', import.meta.url)),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      // The others are run in processes of their own.
      input: ['main.ts', 'usage.ts', 'print-page.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
