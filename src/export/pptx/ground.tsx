import type { Deck, LayoutName } from '../../deck/deck.ts'
import type { Ports } from '../../deck/ports.ts'
import { RailPictureDrawing } from '../../deck/rail/paper-rail.tsx'
import { railPlan } from '../../deck/rail/plan.ts'
import { railSentence } from '../../deck/rail/sentence.ts'
import type { SlideObject } from './drawingml/objects.ts'
import { rectangle } from './drawingml/path.ts'
import { pageOf, slidePage } from './look/page.tsx'
import { edgePlaces } from './package/master.ts'
import { LAYOUTS } from './package/layouts.ts'
import { ifThere, lineBox } from './slides/boxes.ts'
import { RAIL_TOP } from './slides/rail.ts'
import type { Kit } from './slides/scene.ts'

const PANEL_TOP = 556

/** What lies under all slides of a layout: the edges, the deck's name, and the panel of the rail. */
export function layoutGround(deck: Deck, ports: Ports, kit: Kit): (layout: LayoutName) => readonly SlideObject[] {
  const page = slidePage(deck, deck.legend, ports, 'ground')
  const edges: readonly SlideObject[] = [
    bar('Upper edge', 0, 3, 'ink'),
    bar('Lower edge', 717, 3, 'ink'),
    ...ifThere(page.find('.running-head'), (head) => [
      lineBox(head, { x: 64, y: 3, width: 960, height: 30 }, kit, { name: 'Deck' }),
    ]),
    ...edgePlaces(),
  ]
  const rail = denseRail(deck, ports, kit)
  return (layout) =>
    LAYOUTS[layout].isRailed ? [bar('Panel', PANEL_TOP, 720 - PANEL_TOP, 'panel'), ...rail, ...edges] : edges
}

function bar(name: string, y: number, height: number, colour: string): SlideObject {
  const path = rectangle({ x: 0, y, width: 1280, height })
  return { kind: 'path', name, path, fill: { kind: 'solid', colour, opacity: 1 }, line: null }
}

/**
 * A rail of ticks has a shape for each event, which would be too much for each of as many slides: it stands in the
 * layout, once, and a slide has over it what is its own.
 */
function denseRail(deck: Deck, { measure }: Ports, kit: Kit): readonly SlideObject[] {
  const { chronology } = deck
  const plan = railPlan(chronology, 'stage')
  if (plan.density !== 'dense') return []
  const page = pageOf(
    <div class="rail">
      <RailPictureDrawing plan={plan} picture="ahead" measure={measure} />
      <RailPictureDrawing plan={plan} picture="ground" measure={measure} />
    </div>,
  )
  const alt = railSentence(chronology, { current: null })
  return page.all('svg').map((svg) => kit.drawings.group(svg, [0, RAIL_TOP], { name: 'Rail', alt }))
}
