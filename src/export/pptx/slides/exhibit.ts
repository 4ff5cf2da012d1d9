import { isTag, type Element } from 'domhandler'
import type { Paragraph, SlideObject } from '../drawingml/objects.ts'
import { rectangle } from '../drawingml/path.ts'
import { blockBox, lineBox, linesOf, ruleAt, svgIn, textBox, widthOf } from './boxes.ts'
import { mapObjects } from './map.ts'
import { mediaExhibit } from './media.ts'
import type { Kit, Scene } from './scene.ts'

const LEFT = 816
const WIDTH = 400
const TITLE = 24

type ExhibitMaker = (exhibit: Element, scene: Scene) => readonly SlideObject[]

const MAKERS: Readonly<Record<string, ExhibitMaker>> = {
  'exhibit--map': mapExhibit,
  'exhibit--figure': figureExhibit,
  'exhibit--likelihood': likelihoodExhibit,
  'exhibit--facts': factsExhibit,
  'exhibit--dates': datesExhibit,
  'exhibit--media': mediaExhibit,
}

/** The one exhibit of an event's slide, in the right column. */
export function exhibitObjects(scene: Scene): readonly SlideObject[] {
  const exhibit = scene.page.find('.exhibit')
  const kind = exhibit?.attribs['class']?.split(' ')[1]
  const make = kind === undefined ? undefined : MAKERS[kind]
  return exhibit === null || make === undefined ? [] : make(exhibit, scene)
}

function mapExhibit(exhibit: Element, { kit }: Scene): readonly SlideObject[] {
  const svg = svgIn(exhibit)
  return svg === null ? [] : mapObjects(svg, { x: LEFT, y: 268 }, kit)
}

function figureExhibit(exhibit: Element, { page, kit, ports }: Scene): readonly SlideObject[] {
  const figure = page.find('.figure', exhibit)
  const svg = svgIn(exhibit)
  const top = 256
  const objects = svg === null ? [] : mapObjects(svg, { x: LEFT, y: top + (figure === null ? 0 : 92) }, kit)
  if (figure === null) return objects
  const runs = kit.texts.runs(figure)
  // Value and unit are set apart by a space of their own, as the gap of the page is.
  const width = widthOf(runs, ports.measure)
  const box = { x: LEFT - 2, y: top, width: Math.max(WIDTH, width) + 40, height: 80 }
  return [lineBox(figure, box, kit, { name: 'Key figure' }), ...objects]
}

function titleBox(exhibit: Element, y: number, { page, kit }: Scene): readonly SlideObject[] {
  const title = page.find('.exhibit__title', exhibit)
  const box = { x: LEFT, y, width: WIDTH + 40, height: TITLE }
  return title === null ? [] : [lineBox(title, box, kit, { name: 'Exhibit' })]
}

function likelihoodExhibit(exhibit: Element, scene: Scene): readonly SlideObject[] {
  const { page, kit } = scene
  const [top, svg, note] = [250, svgIn(exhibit), page.find('.exhibit__note', exhibit)]
  if (svg === null) return titleBox(exhibit, top, scene)
  const bottom = top + TITLE + Number(svg.attribs['height'] ?? 0) + 3
  const alt = svg.attribs['aria-label'] ?? null
  return [
    ...titleBox(exhibit, top, scene),
    kit.drawings.group(svg, [LEFT, top + TITLE], { name: 'Likelihood', alt }),
    ...(note === null ? [] : [noteBox(note, bottom, kit)]),
  ]
}

/** The confidence stands in a line of its own. */
function noteBox(note: Element, y: number, kit: Kit): SlideObject {
  const confidence = note.children.find((child) => isTag(child))
  const own = kit.texts.paragraph(note, { linePx: 22 })
  const lines: Paragraph[] =
    confidence === undefined
      ? [own]
      : [{ ...own, runs: own.runs.slice(0, 1) }, kit.texts.paragraph(confidence, { linePx: 22 })]
  return textBox('Note', lines, { x: LEFT, y, width: WIDTH + 40, height: 22 * lines.length })
}

/** Each fact with its mark and its status, ruled. */
function factsExhibit(exhibit: Element, scene: Scene): readonly SlideObject[] {
  const { page, kit, ports } = scene
  const [top, mark, line] = [266, 26, 26]
  let y = top + TITLE + 10
  const objects: SlideObject[] = [...titleBox(exhibit, top, scene), ruleAt(LEFT, y, WIDTH)]
  for (const item of page.all('.facts li', exhibit)) {
    const [fact, status] = [page.find('.fact', item), page.find('.fact-status', item)]
    if (fact === null || status === null) continue
    const statusWidth = widthOf(kit.texts.runs(status), ports.measure)
    const width = WIDTH - mark - 16 - statusWidth
    const height = Math.max(1, linesOf(kit.texts.runs(fact), width, ports.measure)) * line
    objects.push(
      factMark(item, y + 10 + 6, scene),
      blockBox(fact, { x: LEFT + mark, y: y + 10, width: width + 10, height }, kit, { name: 'Fact' }),
      {
        ...lineBox(
          status,
          { x: LEFT + WIDTH - statusWidth - 4, y: y + 10, width: statusWidth + 4, height: line },
          kit,
          { name: 'Status' },
        ),
        paragraphs: [kit.texts.paragraph(status, { align: 'right' })],
      },
      ruleAt(LEFT, y + height + 20, WIDTH),
    )
    y += height + 20
  }
  return objects
}

/** Filled where it happened, hollow where it is planned, dashed where it is projected. */
function factMark(item: Element, y: number, { page }: Scene): SlideObject {
  const status = page.find('.fact-mark', item)?.attribs['class'] ?? ''
  const isReported = status.includes('--reported')
  const [inset, size] = isReported ? [0, 13] : [1, 11]
  return {
    kind: 'path',
    name: 'Fact mark',
    path: rectangle({ x: LEFT + inset, y: y + inset, width: size, height: size }),
    fill: isReported ? { kind: 'solid', colour: 'ink', opacity: 1 } : null,
    line: isReported
      ? null
      : {
          colour: 'future',
          opacity: 1,
          widthPx: 2,
          dashesPx: status.includes('--projected') ? [4, 3] : [],
          hasRoundCaps: false,
        },
  }
}

/** Every dating beside who gives it: a table. */
function datesExhibit(exhibit: Element, scene: Scene): readonly SlideObject[] {
  const { page, kit, ports } = scene
  const rule = { colour: 'rule', opacity: 1, widthPx: 1, dashesPx: [], hasRoundCaps: false }
  const rows = page.all('tr', exhibit).map((row) => {
    const [date, by] = [page.find('th', row), page.find('td', row)]
    const givers = by === null ? [] : page.all('.giver', by)
    const said = (givers.length > 0 ? givers : by === null ? [] : [by]).map((each) => kit.texts.paragraph(each))
    return {
      heightPx: Math.max(30, 24 * said.length) + 24,
      rule,
      cells: [
        {
          paragraphs: date === null ? [] : [kit.texts.paragraph(date)],
          anchor: 'top' as const,
          topPx: 11,
          bottomPx: 0,
        },
        { paragraphs: said, anchor: 'top' as const, topPx: 15, bottomPx: 0 },
      ],
    }
  })
  const top = 266
  const height = rows.reduce((sum, row) => sum + row.heightPx, 0)
  const widths = page.all('th', exhibit).map((date) => widthOf(kit.texts.runs(date), ports.measure))
  const dateWidth = Math.min(214, Math.max(...widths) + 16)
  const title = page.find('.exhibit__title', exhibit)
  const alt =
    title === null
      ? ''
      : kit.texts
          .runs(title)
          .map(({ text }) => text)
          .join('')
  return [
    ...titleBox(exhibit, top, scene),
    ruleAt(LEFT, top + TITLE + 10, WIDTH),
    {
      kind: 'table',
      name: 'Datings',
      alt,
      box: { x: LEFT, y: top + TITLE + 10, width: WIDTH, height },
      columnsPx: [dateWidth, WIDTH - dateWidth],
      hasHeader: false,
      rows,
    },
  ]
}
