import { parseSync, transformSync, type ParseResult } from 'rolldown/utils'
import { guardedRun } from './guarded-run.ts'
import { Thrown, thrownOffset } from './thrown-place.ts'

/**
 * Runs a module that is plain: it imports by name, and only from `chronodeck`, and exports a value by default and no
 * more. Nearly every list is, and needs no bundler. `undefined` for any other, and for one at fault in its grammar;
 * what the module throws is thrown as `Thrown`.
 */
export async function runPlainModule(
  path: string,
  source: string,
  loadEntry: () => Promise<object>,
): Promise<{ readonly value: unknown } | undefined> {
  const { code, errors, map } = /\.m?ts$/.test(path)
    ? transformSync(path, source, { tsconfig: false, sourcemap: true })
    : { code: source, errors: [], map: null }
  if (errors.length > 0) return undefined
  const body = bodyOf(code)
  if (body === undefined) return undefined
  const entry = await loadEntry()
  try {
    const value = await guardedRun(async () => {
      const exported: { default?: unknown } = {}
      await makeFunction(body)(entry, exported)
      return exported.default
    })
    return { value }
  } catch (error) {
    throw new Thrown(error, thrownOffset(error, { source, linesBefore: LINES_BEFORE, map: map ?? null }))
  }
}

/** Of the function's own head, and of what names the imports. */
const LINES_BEFORE = 3

type Body = (entry: object, exported: object) => Promise<void>

/** A function that waits, strict and without a `this`, as a module is. */
function makeFunction(body: string): Body {
  const AsyncFunction: new (body: string) => Body = Object.getPrototypeOf(async () => undefined).constructor
  return new AsyncFunction(body)
}

/** The module as the body of a function of two arguments: no module can use their names for anything else. */
function bodyOf(code: string): string | undefined {
  const { errors, module } = parseSync('list.js', code)
  const [value, ...others] = module.staticExports
  if (errors.length > 0 || code.startsWith('#!') || value === undefined || others.length > 0) return undefined
  if (module.dynamicImports.length > 0 || module.importMetas.length > 0) return undefined
  const names = module.staticImports.map(namesOf)
  const start = valueStart(value, code)
  if (start === undefined || names.includes(undefined)) return undefined
  const edits = [
    // Every line keeps its place.
    ...module.staticImports.map(({ start: from, end }) => ({
      start: from,
      end,
      text: code.slice(from, end).replaceAll(/[^\n]+/g, ''),
    })),
    { start: value.start, end: start, text: 'arguments[1].default = ' },
  ]
  let [body, at] = ['', 0]
  for (const { start: from, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    body += code.slice(at, from) + text
    at = end
  }
  return `'use strict'; const { ${names.join(', ')} } = arguments[0];\n${body}${code.slice(at)}`
}

type Module = ParseResult['module']

/** `undefined` where it is not from this package, or not by name. */
function namesOf({ moduleRequest, entries }: Module['staticImports'][number]): string | undefined {
  if (moduleRequest.value !== 'chronodeck' || entries.length === 0) return undefined
  const names = entries.map(({ importName, localName }) =>
    importName.kind === 'Name' && importName.name !== null
      ? `${JSON.stringify(importName.name)}: ${localName.value}`
      : undefined,
  )
  return names.includes(undefined) ? undefined : names.join(', ')
}

/** Where an expression that is exported by default begins; `undefined` for any other export. */
function valueStart(
  { entries: [entry, ...others] }: Module['staticExports'][number],
  code: string,
): number | undefined {
  if (entry?.exportName.kind !== 'Default' || entry.moduleRequest !== null || others.length > 0) return undefined
  const isDeclared = /^(?:async\s+)?function\b|^class\b/.test(code.slice(entry.start, entry.end))
  return isDeclared ? undefined : entry.start
}
