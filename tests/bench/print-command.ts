import { fileURLToPath } from 'node:url'
import type { Command } from './peer.ts'
import { project } from './project.ts'

/** Prints a page with Chromium in one go, tagged and with an outline, once `isReady` holds in it. */
export function printPage(
  url: string,
  { isReady, out }: { readonly isReady: string; readonly out: string },
): Command & { readonly out: string } {
  const script = fileURLToPath(new URL('print-page.js', import.meta.url))
  return { args: [script, url, isReady, out], cwd: project, out }
}
