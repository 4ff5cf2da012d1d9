import type { LayoutName } from '../../../deck/deck.ts'
import type { SlideObject } from '../drawingml/objects.ts'
import { closingObjects } from './closing.ts'
import { contextObjects } from './context.ts'
import { eventObjects } from './event.ts'
import { bottomEdge, topMarking } from './frame.ts'
import { legendObjects } from './legend.ts'
import { overviewObjects } from './overview.ts'
import type { Scene, SlideMaker } from './scene.ts'
import { sourcesObjects } from './sources.ts'
import { titleObjects } from './title.ts'

const MAKERS: Readonly<Record<LayoutName, SlideMaker>> = {
  title: titleObjects,
  overview: overviewObjects,
  chapter: overviewObjects,
  event: eventObjects,
  changes: contextObjects,
  context: contextObjects,
  closing: closingObjects,
  sources: sourcesObjects,
  legend: legendObjects,
}

/** All that stands on a slide, from the marking at the top to the one at the bottom: so it is read, too. */
export function slideObjects(scene: Scene): readonly SlideObject[] {
  const make = MAKERS[scene.slide.layout]
  const top = scene.slide.layout === 'title' ? [] : topMarking(scene)
  return [...top, ...make(scene), ...bottomEdge(scene)]
}
