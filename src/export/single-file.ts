import type { HostFiles } from '../host/host.ts'
import { Problem } from '../host/problem.ts'
import type { Export } from './export.ts'
import { renderFile } from './page/render-file.ts'

/** How the file that is written begins, and so what may be replaced. */
const GENERATED = '<meta name="generator" content="chronodeck">'
const LOOK_BYTES = 2000

/**
 * The whole deck in one HTML file, which works from mail and by double click: `out` itself where it is named as a page,
 * else `index.html` in it.
 */
export const singleFile: Export = {
  async write(made, { out, theme, notes }, { files }) {
    const isPage = /\.html?$/i.test(out) && (await files.kind(out)) !== 'folder'
    if (isPage) await refuseOtherFile(out, files)
    const pieces = await renderFile(made, { theme, notes })
    if (isPage) await files.writeFile(out, pieces)
    else await files.writeFolder(out, [['index.html', Buffer.concat(pieces)]])
  },
}

async function refuseOtherFile(path: string, files: HostFiles): Promise<void> {
  if ((await files.kind(path)) !== 'file') return
  const start = new TextDecoder('latin1').decode((await files.readBytes(path)).subarray(0, LOOK_BYTES))
  if (start === '' || start.includes(GENERATED)) return
  throw new Problem({
    what: 'The file that is there was not made by chronodeck, so it is not replaced',
    where: path,
    why: 'its content would be lost',
    todo: 'give --out another name, or remove the file first',
  })
}
