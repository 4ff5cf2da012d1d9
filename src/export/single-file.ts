import type { Export } from './export.ts'
import { renderFile } from './page/render-file.ts'
import { refuseOtherFile } from './refuse-other-file.ts'

const GENERATED = '<meta name="generator" content="chronodeck">'
const PAGE = { name: 'a deck of chronodeck', is: (start: string) => start.includes(GENERATED) }

/**
 * The whole deck in one HTML file, which works from mail and by double click: `out` itself where it is named as a page,
 * else `index.html` in it.
 */
export const singleFile: Export = {
  async write(made, { out, theme, notes }, { files }) {
    const isPage = /\.html?$/i.test(out) && (await files.kind(out)) !== 'folder'
    if (isPage) await refuseOtherFile(out, PAGE, files)
    const pieces = await renderFile(made, { theme, notes })
    if (isPage) await files.writeFile(out, pieces)
    else await files.writeFolder(out, [['index.html', Buffer.concat(pieces)]])
  },
}
