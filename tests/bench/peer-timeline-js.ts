import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bounds, parse } from '../../src/chronology/edtf/index.ts'
import type { TimelineInput } from '../../src/chronology/timeline/input.ts'
import { eventTexts } from './event-text.ts'
import type { Peer } from './peer.ts'

/** A page of TimelineJS with the events in its own JSON, as its documentation shows it. */
export function timelineJs(modules: string): Peer {
  const dist = join(modules, '@knight-lab/timelinejs/dist')
  return {
    name: 'TimelineJS',
    measures: ['first', 'step'],
    async write(list, folder) {
      const site = join(folder, 'site')
      await mkdir(site)
      await cp(dist, join(site, 'timeline'), { recursive: true })
      await writeFile(
        join(site, 'events.json'),
        JSON.stringify({ title: { text: { headline: list.title } }, events: events(list) }),
      )
      await writeFile(join(site, 'index.html'), HTML)
      return {
        build: null,
        site,
        page: {
          path: (event) => (event === null ? 'index.html' : `index.html#event-${list.events[event]?.id ?? ''}`),
          isReady: 'window.isTimelineLoaded',
          current: 'window.timeline.current_id',
        },
        print: null,
      }
    },
  }
}

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Timeline</title>
    <link rel="stylesheet" href="timeline/css/timeline.css" />
    <script src="timeline/js/timeline.js"></script>
  </head>
  <body>
    <div id="timeline" style="width: 100%; height: 680px"></div>
    <script>
      const options = { hash_bookmark: true, font: null, script_path: 'timeline/js/' }
      window.timeline = new TL.Timeline('timeline', 'events.json', options)
      window.timeline.on('loaded', () => (window.isTimelineLoaded = true))
    </script>
  </body>
</html>
`

/** It knows whole years, months and days only: of a vaguer date the first day is taken, and its words are shown. */
function events(list: TimelineInput) {
  return eventTexts(list).map(({ id, date: display_date, title, text, source }, n) => {
    const result = parse(list.events[n]?.date ?? '')
    const first = result.ok ? bounds(result.value).earliest : null
    return {
      unique_id: id,
      start_date: first === null ? { year: 1900 } : { year: first.year, month: first.month, day: first.day },
      display_date,
      text: { headline: title, text: `<p>${text}</p><p><a href="${source.url}">${source.title}</a></p>` },
    }
  })
}
