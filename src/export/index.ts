import type { Export } from './export.ts'

interface Entry {
  /** Loads the export and what it needs: the libraries behind one are never loaded for another. */
  readonly load: () => Promise<Export>
}

/** Everything that a deck can be written as. */
export const exports = {
  site: { load: async () => (await import('./site.ts')).site },
  'single-file': { load: async () => (await import('./single-file.ts')).singleFile },
  ics: { load: async () => (await import('./ics.ts')).ics },
  png: { load: async () => (await import('./png.ts')).png },
  svg: { load: async () => (await import('./svg.ts')).svg },
  pdf: { load: async () => (await import('./pdf.ts')).pdf },
  pptx: { load: async () => (await import('./pptx.ts')).pptx },
} satisfies Record<string, Entry>
