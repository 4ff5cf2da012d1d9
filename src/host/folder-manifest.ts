import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { OWN_START, isFolderName, sortNames } from './folder-names.ts'
import { Problem } from './problem.ts'
import { writeFileAtomic } from './write-file.ts'

/** The file that makes a folder ours: the names of the files we wrote, sorted, one a line. */
export const MANIFEST = '.chronodeck'

/** What a system or a file manager puts in any folder: no sign that somebody keeps something there. */
const NOBODYS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const NAMES_SHOWN = 5

/** The names in the folder's manifest; none when the folder is empty. A folder that is not ours is a `Problem`. */
export async function readManifest(folder: string, shownPath: string): Promise<ReadonlySet<string>> {
  const manifest = join(folder, MANIFEST)
  const found = await lstat(manifest).catch(() => undefined)
  // A link in its place would have us write wherever it leads.
  if (found?.isFile() === true) {
    const text = await readFile(manifest, 'utf8')
    // A folder may come from anybody: a name that leads out of it is not obeyed.
    return new Set(text.split('\n').filter(isFolderName))
  }
  const names = await readdir(folder)
  const foreign = names.filter((name) => !NOBODYS.has(name) && !isOwn(name))
  if (foreign.length > 0) throw foreignProblem(sortNames(foreign), shownPath)
  return new Set()
}

export async function writeManifest(folder: string, names: Iterable<string>): Promise<void> {
  await writeFileAtomic(
    join(folder, MANIFEST),
    sortNames(names)
      .map((name) => `${name}\n`)
      .join(''),
  )
}

function isOwn(name: string): boolean {
  return name.startsWith(OWN_START) && name !== MANIFEST
}

function foreignProblem(names: readonly string[], shownPath: string): Problem {
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : ''
  return new Problem({
    what: 'The folder is not empty, and chronodeck did not make it',
    where: shownPath,
    why: `it holds ${shown}${more}, and nothing there is ever removed or replaced`,
    todo: 'choose a new or an empty folder',
  })
}
