import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

let ready: Promise<void> | undefined

/** Pixels of a picture for each px of the stage: sharp on a screen of twice its size. */
const SCALE = 2

/** Makes the drawing of a picture its pixels, for readers that know no SVG; letters in it are left out. */
export async function rasterizer(): Promise<(svg: string) => Uint8Array> {
  ready ??= load()
  await ready
  return (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { loadSystemFonts: false } })
    try {
      const rendered = drawing.render()
      const png = rendered.asPng()
      rendered.free()
      return png
    } finally {
      drawing.free()
    }
  }
}

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(await readFile(path))
}
