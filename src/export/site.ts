import type { Export } from './export.ts'
import { siteFiles } from './page/render-site.ts'

/** A folder of static files that opens by double click. */
export const site: Export = {
  async write(made, { out, theme, notes }, host) {
    await host.files.writeFolder(out, siteFiles(made, { theme, notes }))
  },
}
