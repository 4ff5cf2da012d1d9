/** Writes the cut fonts, the packed atlas, the schema and the styles of some pages beside the compiled code, and links the command. Run by `prepare`. */

import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { jsonSchema } from '../chronology/timeline/json-schema.ts'
import { cutFonts } from './cut-fonts.ts'
import { linkCommand } from './link-command.ts'
import { packAtlases } from './pack-atlas.ts'

await replaceFolder('fonts', await cutFonts())
await replaceFolder('atlas', await packAtlases())
await writeFile(
  fileURLToPath(new URL('../event-list.schema.json', import.meta.url)),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
)
await mkdir(fileURLToPath(new URL('../pages', import.meta.url)), { recursive: true })
for (const name of ['transcript.css', 'rtl.css'])
  await copyFile(
    fileURLToPath(new URL(`../../assets/pages/${name}`, import.meta.url)),
    fileURLToPath(new URL(`../pages/${name}`, import.meta.url)),
  )
await linkCommand(fileURLToPath(new URL('../..', import.meta.url)), process.platform)

async function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const target = fileURLToPath(new URL(`../${folder}`, import.meta.url))
  const fresh = `${target}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  for (const [name, bytes] of files) await writeFile(`${fresh}/${name}`, bytes)
  await rm(target, { recursive: true, force: true })
  await rename(fresh, target)
}
