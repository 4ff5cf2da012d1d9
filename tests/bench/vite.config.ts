import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Makes one plain script of the bench and what it measures: Node 20 runs no TypeScript, and nothing else may run beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    ssr: 'main.ts',
    outDir: fileURLToPath(new URL('../../out/bench', import.meta.url)),
    emptyOutDir: true,
    target: 'node20',
  },
})
