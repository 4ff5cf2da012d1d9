import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { pptx } from '../../../src/export/pptx.ts'
import { scratchFolder } from '../../host/scratch.ts'
import { folderHost, madeDeck, writeFiles } from '../sample.ts'

test('a presentation replaces a presentation, and never the spreadsheet that a list may be', async () => {
  const folder = await scratchFolder()
  await writeFiles(folder, { 'list.yaml': 'title: T\nevents: [{ date: 2024, title: One }]\n' })
  const made = await madeDeck(folder, 'list.yaml')
  const write = (out: string): Promise<void> =>
    pptx.write(made, { out, theme: null, notes: false, browser: null }, folderHost(folder))
  const list = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
  await writeFile(join(folder, 'list.xlsx'), list)
  await expect(write('list.xlsx')).rejects.toMatchObject({
    what: 'The file that is there is not a PowerPoint presentation, so it is not replaced',
  })
  expect(new Uint8Array(await readFile(join(folder, 'list.xlsx')))).toEqual(list)
  await write('deck.pptx')
  const first = await readFile(join(folder, 'deck.pptx'))
  await write('deck.pptx')
  expect(Buffer.compare(await readFile(join(folder, 'deck.pptx')), first)).toBe(0)
})
