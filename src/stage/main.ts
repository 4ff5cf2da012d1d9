import type { RevealApi } from 'reveal.js'
import './styles.ts'
import { readPage } from './page.ts'
import { start } from './start.ts'

declare global {
  interface Window {
    /** The running reveal.js, once keys, links and address work. */
    Reveal?: RevealApi
  }
}

void run()

async function run(): Promise<void> {
  window.Reveal = await start(readPage())
}
