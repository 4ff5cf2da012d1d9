import type { Element } from 'domhandler'
import type { Paragraph, SlideObject } from '../drawingml/objects.ts'
import { ifThere, lineBox, textBox } from './boxes.ts'
import { exhibitObjects } from './exhibit.ts'
import { heroObjects } from './hero.ts'
import { railObjects } from './rail.ts'
import type { Scene } from './scene.ts'
import { storyObjects } from './story.ts'

/** From a line's label to what it says, px. */
const LABEL = 76
const LINES = [
  { name: 'Source', y: 494, index: 106 },
  { name: 'Order', y: 520, index: 107 },
] as const

/** One event, as the deck shows it. */
export function eventObjects(scene: Scene): readonly SlideObject[] {
  const { page, kit } = scene
  return [
    ...ifThere(page.find('.kicker'), (element) => [
      lineBox(element, { x: 64, y: 50, width: 1152, height: 26 }, kit, {
        name: 'Kind and place',
        placeholder: { type: 'body', index: 101 },
      }),
    ]),
    ...ifThere(page.find('.change-mark'), (element) => {
      const mark = lineBox(element, { x: 896, y: 50, width: 320, height: 26 }, kit, { name: 'Change' })
      const paragraphs = mark.paragraphs.map((paragraph) => ({ ...paragraph, align: 'center' as const }))
      return [{ ...mark, paragraphs, fill: { kind: 'solid', colour: 'ink', opacity: 1 } as const }]
    }),
    ...heroObjects(scene),
    ...ifThere(page.find('.dating'), (element) => [
      lineBox(element, { x: 64, y: 213, width: 1190, height: 28 }, kit, {
        name: 'Dating',
        placeholder: { type: 'body', index: 103 },
      }),
    ]),
    ...storyObjects(scene),
    ...exhibitObjects(scene),
    ...evidence(scene),
    ...railObjects(scene),
  ]
}

/** Who says so, and how it is tied to its neighbours: a label, and behind a tab what it says. */
function evidence({ page, kit }: Scene): readonly SlideObject[] {
  const labels = page.all('.evidence dt')
  const texts = page.all('.evidence dd')
  return LINES.flatMap(({ name, y, index }, n) => {
    const [label, text] = [labels[n], texts[n]]
    if (label === undefined || text === undefined) return []
    return [
      {
        ...textBox(name, [labelled(label, text, kit.texts)], { x: 64, y, width: 740, height: 26 }),
        anchor: 'middle' as const,
        placeholder: { type: 'body', index } as const,
      },
    ]
  })
}

function labelled(label: Element, text: Element, texts: Scene['kit']['texts']): Paragraph {
  const said = texts.paragraph(text, { tabsPx: [LABEL] })
  const [first] = texts.runs(label)
  if (first === undefined) return said
  return { ...said, runs: [{ ...first, text: `${first.text}\t` }, ...said.runs] }
}
