import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of the package; the bench is run from there. */
export const project = process.cwd()

/** Lets a folder use what the project has installed, as if it had installed it. */
export function linkModules(folder: string, modules: string = join(project, 'node_modules')): Promise<void> {
  return symlink(modules, join(folder, 'node_modules'), 'junction')
}
