import { Problem } from './problem.ts'

/** What begins with this at the top of a folder is the writer's own: its manifest, its lock, its staging. */
export const OWN_START = '.chronodeck'

/** Whether a name may stand in a folder that is written: relative, `/` between parts, no `.` or `..`, not our own. */
export function isFolderName(name: string): boolean {
  if (name.startsWith(OWN_START) || /[\\\0\r\n]/.test(name) || /^[a-z]:/i.test(name)) return false
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** The folders that hold a name, innermost first: `a/b/c` gives `a/b` and `a`. */
export function parentNames(name: string): readonly string[] {
  const parts = name.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'))
}

/** Throws for a name that may not be written, or one that some disk takes for another one already there. */
export function nameCheck(): (name: string) => void {
  const seen = new Map<string, string>()
  return (name) => {
    if (!isFolderName(name)) throw new Error(`not a name for a file in an output folder: ${JSON.stringify(name)}`)
    const folded = name.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    if (other !== undefined) {
      throw new Problem({
        what: 'The folder could not be written',
        where: name,
        why: other === name ? 'two files have this name' : `on some disks it is the same name as ${other}`,
        todo: 'rename one of the two',
      })
    }
    seen.set(folded, name)
  }
}

/** By code unit, so that the result is the same in every language. */
export function sortNames(names: Iterable<string>): string[] {
  return [...names].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
