import type { Chronology } from '../../chronology/order/chronology.ts'
import type { Deck, Since } from '../../deck/deck.ts'
import { fontText } from '../../deck/font-text.ts'
import { measureFor } from '../../deck/fit/language.ts'
import { generate } from '../../deck/generate.ts'
import type { Ports } from '../../deck/ports.ts'
import { loadChronology, type LoadedChronology, type LoadOptions, type LoadWorld } from './chronology.ts'
import type { OptionalFonts } from '../../host/font-optional.ts'
import { Problem } from '../../host/problem.ts'
import { hasErrors } from './diagnostic-text.ts'
import type { MediaFile } from './media.ts'
import { inFileOrder, printDiagnostics } from './printed.ts'

/** All that an export or a server needs of a list. */
export interface LoadedDeck extends LoadedChronology {
  /** `null` where a diagnostic is an error. */
  readonly made: MadeDeck | null
}

export interface MadeDeck {
  readonly deck: Deck
  readonly ports: Ports
  /** By `src` as the list has it. */
  readonly images: ReadonlyMap<string, MediaFile>
  /** The fonts that it has besides those of chronodeck. */
  readonly fonts: OptionalFonts
}

/** As `loadChronology`, and makes the slides. */
export async function loadDeck(file: string | undefined, options: LoadOptions, world: LoadWorld): Promise<LoadedDeck> {
  const loaded = await loadChronology(file, options, world)
  const { chronology, draft, images, text } = loaded
  const shown = chronology ?? draft
  if (shown === null) return { ...loaded, made: null }
  const { ports, fonts } = await loadPorts(shown, loaded)
  const generated = generate(shown, ports, chronology && (await loadSince(chronology, options, world)))
  const diagnostics = inFileOrder([...loaded.diagnostics, ...printDiagnostics(generated.diagnostics, text)])
  const made = hasErrors(diagnostics) ? null : { deck: generated.deck, ports, images, fonts }
  return { ...loaded, diagnostics, made }
}

/** `null` where nothing is compared. An older state that is at fault is a `Problem`. */
async function loadSince(now: Chronology, options: LoadOptions, world: LoadWorld): Promise<Since | null> {
  const { since: file, notes, limits } = options
  if (!file) return null
  const old = await loadChronology(file, { notes, ...(limits ? { limits } : {}) }, world)
  if (old.chronology === null)
    throw new Problem({
      what: 'The older state of the list has errors',
      where: file,
      why: 'what has changed since cannot be told',
      todo: `mend them: chronodeck check ${file}`,
      exitCode: 1,
    })
  const { changesBetween } = await import('../../chronology/changes/changes.ts')
  return { changes: changesBetween(old.chronology, now), asOf: old.chronology.timeline.asOf }
}

/** Maps are the same for every deck, and large: they are loaded once, and like fonts only where slides are made. */
async function loadPorts(
  chronology: Chronology,
  { images, folder }: LoadedChronology,
): Promise<{ readonly ports: Ports; readonly fonts: OptionalFonts }> {
  const [{ loadDeckFonts }, { loadAtlas }] = await Promise.all([
    import('../../host/deck-fonts.ts'),
    import('../../host/atlas.ts'),
  ])
  atlas ??= loadAtlas()
  const { lang } = chronology.timeline
  const { measure, optional } = await loadDeckFonts(fontText(chronology), { lang, folder })
  const mediaPath = (src: string) => images.get(src)?.name ?? null
  return { ports: { measure: measureFor(measure, lang), atlas, fonts: optional, mediaPath }, fonts: optional }
}

let atlas: Ports['atlas'] | undefined
