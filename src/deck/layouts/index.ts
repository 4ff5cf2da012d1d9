import type { Deck, LayoutName, PlainSlide, Slide } from '../deck.ts'
import type { Ports } from '../ports.ts'
import { ChangesLayout } from './changes.tsx'
import { ChapterLayout } from './chapter.tsx'
import { ClosingLayout } from './closing.tsx'
import { ContextLayout } from './context.tsx'
import { EventLayout } from './event.tsx'
import { LegendLayout } from './legend.tsx'
import { OverviewLayout } from './overview.tsx'
import { SourcesLayout } from './sources.tsx'
import { TitleLayout } from './title.tsx'

export interface LayoutProps<S> {
  readonly deck: Deck
  readonly slide: S
  readonly ports: Ports
}

/** Every layout by its name: the component, and whether the rail stands under it. */
export const layouts = {
  title: plain(TitleLayout, true),
  overview: plain(OverviewLayout, false),
  changes: plain(ChangesLayout, true),
  context: plain(ContextLayout, true),
  closing: plain(ClosingLayout, true),
  sources: plain(SourcesLayout, true),
  legend: plain(LegendLayout, false),
  chapter: { component: ChapterLayout, railed: false },
  event: { component: EventLayout, railed: true },
} satisfies Record<LayoutName, { readonly component: unknown; readonly railed: boolean }>

/** The content of a slide between its edges. */
export function SlideContent({
  deck,
  slide,
  ports,
}: {
  readonly deck: Deck
  readonly slide: Slide
  readonly ports: Ports
}) {
  if (slide.layout === 'event') return EventLayout({ deck, slide, ports })
  if (slide.layout === 'chapter') return ChapterLayout({ deck, slide, ports })
  const Chosen = layouts[slide.layout].component
  return Chosen({ deck, slide, ports })
}

function plain(component: (props: LayoutProps<PlainSlide>) => ReturnType<typeof EventLayout>, railed: boolean) {
  return { component, railed }
}
