import { afterAll } from 'vitest'
import { removeScratchFolders } from './host/scratch-folders.ts'

// Run anew for each test file: the files share their modules, so a hook in one of those would be the first file's alone.
afterAll(removeScratchFolders)
