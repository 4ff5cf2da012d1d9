import type { RevealApi } from 'reveal.js'
import './styles.ts'
import { loadLectern } from './lectern-loader.ts'
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
  const page = readPage()
  // The same page is the speaker's, under an address of its own.
  if (page.asked !== 'speaker') window.Reveal = await start(page)
  else if (await loadLectern(page)) chronodeckLectern.speak(page)
}
