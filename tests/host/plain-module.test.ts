import { describe, expect, it } from 'vitest'
import { runPlainModule } from '../../src/host/plain-module.ts'

const entry = { defineTimeline: (input: unknown) => ({ made: input }) }

function run(text: string, path = '/list.ts') {
  return runPlainModule(path, text, () => Promise.resolve(entry))
}

describe('a plain module', () => {
  it.each([
    ['an object', "export default { a: '원산' }", { a: '원산' }],
    [
      'a call of what it imports',
      "import { defineTimeline } from 'chronodeck'\nexport default defineTimeline({ a: 1 })",
      { made: { a: 1 } },
    ],
    [
      'under another name',
      "import { defineTimeline as define } from 'chronodeck'\nexport default define(1)",
      { made: 1 },
    ],
    ['an import below', "export default define(1)\nimport { defineTimeline as define } from 'chronodeck'", { made: 1 }],
    [
      'types taken out',
      "enum A { x = 'ex' }\ninterface B { a: string }\nconst b: B = { a: A.x }\nexport default b as B",
      { a: 'ex' },
    ],
    ['a value awaited', 'export default await Promise.resolve(2)', 2],
    ['what follows', 'const list = [1]\nexport default list\nlist.push(2)', [1, 2]],
    [
      'words of modules in its texts',
      "export default { a: 'import x from y; export default 3; import(z); import.meta' }",
      { a: 'import x from y; export default 3; import(z); import.meta' },
    ],
    ['no this', 'export default typeof this', 'undefined'],
    [
      'a name that is assigned nowhere',
      "let said = 'no'\ntry { unknown = 1 } catch { said = 'strict' }\nexport default said",
      'strict',
    ],
  ])('gives %s', async (_, text, value) => {
    expect(await run(text)).toEqual({ value })
  })

  it('may be JavaScript, which has no types to take out', async () => {
    expect(await run('export default 1 < 2', '/list.mjs')).toEqual({ value: true })
    expect(await run('export default 1 as number', '/list.mjs')).toBeUndefined()
  })

  it('is run anew each time', async () => {
    const text = 'export default {}'
    expect((await run(text))?.value).not.toBe((await run(text))?.value)
  })

  it('throws what its text throws', async () => {
    const text = "import {\n  a,\n} from 'chronodeck'\ntype T = 1\n\n  throw new Error('no list')\nexport default 1"
    await expect(run(text)).rejects.toMatchObject({
      cause: { message: 'no list' },
      offset: text.indexOf('new Error'),
    })
  })
})

it.each([
  ['imports another file', "import a from './a.ts'\nexport default a"],
  ['imports all of the package', "import * as all from 'chronodeck'\nexport default all"],
  ['imports a package for what it does', "import 'chronodeck'\nexport default 1"],
  ['imports later', "export default await import('./a.ts')"],
  ['asks where it is', 'export default import.meta.url'],
  ['exports more', 'export const a = 1\nexport default a'],
  ['exports nothing', 'const a = 1'],
  ['exports a function', 'export default function list() { return 1 }'],
  ['exports what it does not make', "export { default } from './a.ts'"],
  ['has a fault', 'export default {\n'],
])('a module is not plain where it %s', async (_, text) => {
  expect(await run(text)).toBeUndefined()
})
