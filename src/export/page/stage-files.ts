import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { directionOf } from '../../deck/direction.ts'
import { Problem } from '../../host/problem.ts'

/** The bundled stage: what runs a deck in the browser, and how it looks. */
export interface StageFiles {
  readonly script: string
  readonly style: string
  /** What a talk needs beside the slides. */
  readonly lectern: { readonly script: string; readonly style: string }
  /** The style of the transcript. */
  readonly transcript: string
  /** What a deck that is read from right to left adds to the style. */
  readonly rtl: string
}

const NAMES = ['stage.js', 'stage.css', 'lectern.js', 'lectern.css', '../pages/transcript.css', '../pages/rtl.css']
const FOLDER = fileURLToPath(new URL('../../../dist/stage/', import.meta.url))

/** Reads the bundle that the package brings. A `Problem` where it was never built. */
export async function readStageFiles(folder = FOLDER): Promise<StageFiles> {
  try {
    const contents = await Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8')))
    const [script = '', style = '', lecternScript = '', lecternStyle = '', transcript = '', rtl = ''] = contents
    return { script, style, lectern: { script: lecternScript, style: lecternStyle }, transcript, rtl }
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

/** The bundle as a deck of a language needs it. */
export function stageFor({ style, rtl, ...files }: StageFiles, lang: string): StageFiles {
  return { ...files, rtl, style: directionOf(lang) === 'rtl' ? `${style}\n${rtl}` : style }
}
