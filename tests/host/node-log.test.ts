import { EventEmitter } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { nodeLog } from '../../src/host/node-log.ts'

/** A stream that keeps what is written, in one list with the other's. */
class Kept extends EventEmitter {
  readonly name: string
  readonly isTTY: boolean
  readonly columns = 40
  readonly written: string[]

  constructor(name: string, isTTY: boolean, written: string[]) {
    super()
    this.name = name
    this.isTTY = isTTY
    this.written = written
  }

  write(text: string): boolean {
    this.written.push(`${this.name}:${text}`)
    return true
  }
}

function logOn(isTTY: boolean, env: Record<string, string> = {}) {
  const written: string[] = []
  const clock = { ms: 0 }
  const messages = new Kept('err', isTTY, written)
  const results = new Kept('out', isTTY, written)
  return { log: nodeLog({ messages, results, env, elapsedMs: () => clock.ms }), written, clock, results }
}

test('messages go to standard error and results to standard output, as whole lines', () => {
  const { log, written } = logOn(false)
  log.message('building')
  log.result('{"valid":true}')
  expect(written).toEqual(['err:building\n', 'out:{"valid":true}\n'])
})

test('where no terminal is, progress is at most ten plain lines a stage, the last one when it is done', () => {
  const { log, written } = logOn(false)
  for (let n = 0; n <= 1000; n += 1) log.progress('Printing', n, 1000)
  expect(written).toHaveLength(10)
  expect(written.at(-1)).toBe('err:Printing: 1000 of 1000\n')
  expect(stripVTControlCharacters(written.join(''))).toBe(written.join(''))
  expect(written.join('')).not.toContain('\r')
})

test('a stage of few pieces tells each, and a second stage begins anew', () => {
  const { log, written } = logOn(false)
  for (const stage of ['Rendering', 'Printing']) for (let n = 0; n <= 3; n += 1) log.progress(stage, n, 3)
  expect(written).toEqual([
    'err:Rendering: 1 of 3\n',
    'err:Rendering: 2 of 3\n',
    'err:Rendering: 3 of 3\n',
    'err:Printing: 1 of 3\n',
    'err:Printing: 2 of 3\n',
    'err:Printing: 3 of 3\n',
  ])
})

test('on a terminal progress is one line that is drawn over, at most ten times a second, and ended when done', () => {
  const { log, written, clock } = logOn(true)
  for (let n = 1; n <= 1000; n += 1) {
    clock.ms = n
    log.progress('Printing', n, 1000)
  }
  expect(written.length).toBeLessThanOrEqual(13)
  expect(written.slice(0, -1).every((text) => text.startsWith('err:\r\u001b[K'))).toBe(true)
  expect(written.at(-1)).toBe('err:\n')
})

test('a message in the middle of a stage stands above its line, and the line is drawn again', () => {
  const { log, written } = logOn(true)
  log.progress('Printing', 1, 3)
  written.length = 0
  log.message('image left out')
  log.result('done')
  expect(written).toEqual([
    'err:\r\u001b[K',
    'err:image left out\n',
    'err:\r\u001b[KPrinting: 1 of 3',
    'err:\r\u001b[K',
    'out:done\n',
    'err:\r\u001b[KPrinting: 1 of 3',
  ])
})

test('a progress line never wraps: it is cut to the width of the terminal', () => {
  const { log, written } = logOn(true)
  log.progress('A stage with a name that is longer than the terminal is wide', 1, 3)
  expect(written.at(-1)?.replace('err:\r\u001b[K', '')).toHaveLength(39)
})

test('colours are given on a terminal alone, and not against NO_COLOR', () => {
  expect(logOn(true).log.paint.red('a')).not.toBe('a')
  expect(logOn(true).log.resultPaint.red('a')).not.toBe('a')
  expect(logOn(true, { NO_COLOR: '1' }).log.paint.red('a')).toBe('a')
  expect(logOn(false).log.paint.red('a')).toBe('a')
})

test('a reader that closes the pipe early is no error; any other fault of a stream is', () => {
  const { results } = logOn(false)
  expect(() => results.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))).not.toThrow()
  expect(() => results.emit('error', Object.assign(new Error('broken'), { code: 'EIO' }))).toThrow('broken')
})

test('waits while what was told is not taken up, and knows when nobody reads any more', async () => {
  const { log, results } = logOn(false)
  expect(await log.drain()).toBe(true)
  Object.assign(results, { writableNeedDrain: true })
  const waiting = log.drain()
  setTimeout(() => results.emit('drain'), 5)
  expect(await waiting).toBe(true)
  results.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }))
  Object.assign(results, { writableNeedDrain: false })
  expect(await log.drain()).toBe(false)
})
