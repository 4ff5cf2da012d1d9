/** Writes the cut fonts beside the compiled code, into `dist/fonts`, and links the command. Run by `prepare`. */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { cutFonts } from './cut-fonts.ts'
import { linkCommand } from './link-command.ts'

const target = fileURLToPath(new URL('../fonts', import.meta.url))
const fresh = `${target}.new`

const files = await cutFonts()
await rm(fresh, { recursive: true, force: true })
await mkdir(fresh, { recursive: true })
for (const [name, bytes] of files) await writeFile(`${fresh}/${name}`, bytes)
await rm(target, { recursive: true, force: true })
await rename(fresh, target)

await linkCommand(fileURLToPath(new URL('../..', import.meta.url)), process.platform)
