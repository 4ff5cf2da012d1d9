import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { catalogue, describe as wordsOf, type Args, type Code } from '../../src/chronology/diagnostics/index.ts'

const README = fileURLToPath(new URL('../../src/chronology/diagnostics/README.md', import.meta.url))

/** Whatever a sentence is filled with. */
const anything: Args = new Proxy({}, { get: () => '…' })

function isCode(name: string): name is Code {
  return Object.hasOwn(catalogue, name)
}

function rowOf(code: Code): string {
  const { severity, message, hint } = wordsOf({ code, args: anything })
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  return `| \`${code}\` | ${severity} | ${cell(message)} | ${cell(hint)} |`
}

test('every code has its row in the table of codes, in the words of the catalogue', async () => {
  const rows = Object.keys(catalogue).filter(isCode).sort().map(rowOf)
  const text = [
    '# What is told of an event list',
    '',
    'Every code of `chronodeck check`, with what it says and what to do; `…` is filled in. An error keeps the deck from being',
    'made, a warning does not, but for `check --strict`. This table is written from the catalogue by its test',
    '(`npx vitest run tests/chronology/codes-table -u`).',
    '',
    '| code | severity | what is wrong | what to do |',
    '| ---- | -------- | ------------- | ---------- |',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot(README)
})
