import { Chunks } from '../../chunks.ts'
import type { Page } from '../../page.ts'
import { Sections } from '../../sections.ts'
import { Slides } from '../../slides.ts'
import { SpeakerView } from './view.ts'

/** Makes a speaker view of the page, for the deck whose secret the address has. */
export function speak(page: Page): void {
  const session = new URLSearchParams(location.search).get('speaker') ?? ''
  const { data } = page
  const chunks = new Chunks(data.chunks, data.chunkSize, data.slides.length)
  const slides = new Slides(data, chunks)
  const sections = new Sections(page.slides, slides, chunks)
  void slides.load().then(() => new SpeakerView({ page, session, slides, sections, chunks }).start())
}
