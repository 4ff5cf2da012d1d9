import { rmSync } from 'node:fs'

const leftovers = new Set<string>()
let isArmed = false

/** Has the path removed when this process exits early. Call what comes back once it needs no removal. */
export function removeAtExit(path: string): () => void {
  if (!isArmed) {
    isArmed = true
    process.once('exit', removeAll)
  }
  leftovers.add(path)
  return () => void leftovers.delete(path)
}

function removeAll(): void {
  for (const path of leftovers) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // The next run cleans what could not be removed now.
    }
  }
}
