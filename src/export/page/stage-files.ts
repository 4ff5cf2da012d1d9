import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../host/problem.ts'

/** The bundled stage: what runs a deck in the browser, and how it looks. */
export interface StageFiles {
  readonly script: string
  readonly style: string
}

const FOLDER = fileURLToPath(new URL('../../../dist/stage/', import.meta.url))

/** Reads the bundle that the package brings. A `Problem` where it was never built. */
export async function readStageFiles(folder = FOLDER): Promise<StageFiles> {
  try {
    const [script, style] = await Promise.all(
      ['stage.js', 'stage.css'].map((name) => readFile(`${folder}/${name}`, 'utf8')),
    )
    return { script: script ?? '', style: style ?? '' }
  } catch (cause) {
    throw new Problem({
      what: 'The stage cannot be read',
      where: folder,
      why: 'it is bundled when the package is built, and this copy is incomplete',
      todo: 'reinstall chronodeck; in its source folder run: npm run prepare',
      cause,
    })
  }
}
