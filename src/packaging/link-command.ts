import { chmod, mkdir, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Puts the package's own command where `npx chronodeck` looks first when it is called in the package's folder, so that
 * nothing is installed for it. On Windows npx goes its own, slower way.
 */
export async function linkCommand(root: string, platform: NodeJS.Platform): Promise<void> {
  const main = join(root, 'dist/cli/main.js')
  await chmod(main, 0o755)
  if (platform === 'win32') return
  const link = join(root, 'node_modules/.bin/chronodeck')
  await mkdir(dirname(link), { recursive: true })
  await rm(link, { force: true })
  await symlink(relative(dirname(link), main), link)
}
