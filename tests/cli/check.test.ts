import { beforeAll, describe, expect, it } from 'vitest'
import { folderHost, sampleList, writeFiles } from '../export/sample.ts'
import { scratchFolder } from '../host/scratch.ts'
import { call } from './call.ts'

let folder: string

beforeAll(async () => {
  folder = await scratchFolder()
  await writeFiles(folder, {
    'fine.ts': sampleList,
    'warning.ts': sampleList.replace("title: 'Second thing', sources: ['report']", "title: 'Second thing'"),
    'errors.ts': sampleList
      .replace("date: '2024',", "date: '2024-13',")
      .replace("title: 'Second thing', sources: ['report']", "title: 'Second thing', sources: ['reprot']"),
    'syntax.ts': 'export default {\n',
  })
})

const check = (...args: readonly string[]) => call(folderHost(folder), 'check', ...args)

describe('chronodeck check', { timeout: 60_000 }, () => {
  it('is 0 for a sound list', async () => {
    expect(await check('fine.ts')).toEqual({ code: 0, out: 'fine.ts: no errors', err: '' })
    expect(await check('fine.ts', '--strict')).toMatchObject({ code: 0 })
  })

  it('is 0 for a list with warnings, and 1 where it is strict', async () => {
    const { code, out, err } = await check('warning.ts')
    expect([code, out]).toEqual([0, 'warning.ts: 1 warning'])
    expect(err).toContain('warning unsourced warning.ts:11:')
    expect(await check('warning.ts', '--strict')).toMatchObject({ code: 1 })
  })

  it('is 1 for a list with errors, and tells all of them in the order of the file', async () => {
    const { code, out, err } = await check('errors.ts')
    expect([code, out]).toEqual([1, 'errors.ts: 2 errors'])
    expect(err.indexOf('bad-date')).toBeGreaterThan(-1)
    expect(err.indexOf('unknown-reference')).toBeGreaterThan(err.indexOf('bad-date'))
    expect(err).toContain('errors.ts:9:')
    expect(err).toContain('Did you mean “report”?')
    expect(err).toMatch(/\^/)
  })

  it('refuses more than the limits allow, unless they are raised by name', async () => {
    const limited = await check('fine.ts', '--limit', 'events=2')
    expect(limited).toMatchObject({ code: 1, err: expect.stringContaining('--limit events=3') })
    expect(await check('fine.ts', '--limit', 'events=3,text=5')).toMatchObject({
      code: 1,
      err: expect.stringContaining('too-long-text fine.ts:9:'),
    })
    expect(await check('fine.ts', '--limit', 'events=3,size=1')).toMatchObject({ code: 0 })
    expect(await check('fine.ts', '--limit', 'slides=3')).toMatchObject({
      code: 2,
      err: expect.stringContaining('size=20 and events=10000 and text=5000'),
    })
  })

  it('gives the same as JSON, with places from 1', async () => {
    const { code, out, err } = await check('errors.ts', '--json')
    expect([code, err]).toEqual([1, ''])
    const { diagnostics }: { diagnostics: unknown[] } = JSON.parse(out)
    expect(diagnostics).toHaveLength(2)
    const line = sampleList.split('\n')[8]?.replace("'2024'", "'2024-13'") ?? ''
    expect(diagnostics[0]).toEqual({
      code: 'bad-date',
      severity: 'error',
      message: expect.stringContaining('2024-13'),
      hint: expect.any(String),
      file: 'errors.ts',
      line: 9,
      column: line.indexOf('13') + 1,
    })
    expect(JSON.parse((await check('fine.ts', '--json')).out)).toEqual({ diagnostics: [] })
  })

  it('gives the same as annotations for a pull request, one a line', async () => {
    const { code, out, err } = await check('errors.ts', '--format', 'github')
    expect([code, err]).toEqual([1, ''])
    const lines = out.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^::error file=errors\.ts,line=9,col=\d+,title=bad-date::“2024-13” is not .*\.%0A/)
    expect(lines[1]).toMatch(/^::error file=errors\.ts,line=11,col=\d+,title=unknown-reference::/)
    const warned = await check('warning.ts', '--format', 'github')
    expect([warned.code, warned.out.slice(0, 10)]).toEqual([0, '::warning '])
    expect(await check('warning.ts', '--format', 'github', '--strict')).toMatchObject({ code: 1 })
    expect(await check('fine.ts', '--format', 'github')).toEqual({ code: 0, out: '', err: '' })
    expect(await check('fine.ts', '--format', 'gitlab')).toMatchObject({ code: 2, out: '' })
  })

  it('gives a file that is not TypeScript as a diagnostic too', async () => {
    const { code, out } = await check('syntax.ts', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: 'syntax', severity: 'error', file: 'syntax.ts' }] })
  })

  it('is 2 where there is no list', async () => {
    expect(await check('nothere.ts')).toMatchObject({ code: 2, out: '' })
  })
})
