import type { YAMLError } from 'yaml'
import type { SpanFault } from './list-document.ts'

interface Words {
  readonly why: string
  readonly todo: string
}

const LOOK = 'Mend it here or just before: the lines of one list or object start at the same column.'
const QUOTE = 'Put the text in quotes.'

/** What a fault of YAML's syntax is in plain words; `message` is the parser's own. */
const words: Partial<Record<YAMLError['code'], (message: string) => Words>> = {
  BAD_DQ_ESCAPE: (message) => ({
    why: `“${message.split(' ').at(-1)}” stands for nothing in double quotes.`,
    todo: 'Write \\\\ for a backslash, or put the text in single quotes.',
  }),
  BAD_INDENT: (message) =>
    message.startsWith('Flow')
      ? {
          why: `The ${bracketOf(message)} opened before this is not closed, or this line is not indented below its key.`,
          todo: `Close it with ${message.at(-1)}, or indent the line.`,
        }
      : { why: 'This line is not indented like the others of its list or object.', todo: LOOK },
  BAD_SCALAR_START: (message) => ({ why: `A text without quotes cannot start with “${message.at(-1)}”.`, todo: QUOTE }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    why: 'A value with “: ” in it, or with a more indented line of the same kind below it, is not one text.',
    todo: 'Put the text in quotes, or indent the keys of one object alike.',
  }),
  MISSING_CHAR: (message) => missing(message),
  MULTILINE_IMPLICIT_KEY: () => ({
    why: 'Text goes on from one line to the next before a “:”, so it is no key.',
    todo: 'Put a space behind the “:” of each key, and indent the keys of one object alike.',
  }),
  NON_STRING_KEY: () => ({
    why: 'A list or an object stands where a key is expected.',
    todo: 'Write a text as the key, in quotes.',
  }),
  RESOURCE_EXHAUSTION: () => ({ why: 'This is too deep to be read.', todo: 'Write it flat.' }),
  TAB_AS_INDENT: () => ({
    why: 'This line is indented with a tab.',
    todo: 'Indent with spaces: YAML takes no tabs there.',
  }),
  TAG_RESOLVE_FAILED: () => ({
    why: 'An event list has no values of this kind.',
    todo: 'Take the “!” and its word out, or put the text in quotes.',
  }),
  UNEXPECTED_TOKEN: () => ({ why: 'This is not expected here.', todo: LOOK }),
}

/** A fault of YAML's syntax where the parser found it. */
export function yamlFault({ code, message, pos: [start, end] }: YAMLError): SpanFault {
  const { why, todo } = words[code]?.(message) ?? { why: /[.!?]$/.test(message) ? message : `${message}.`, todo: LOOK }
  return { code: 'syntax', args: { why, todo }, start, end }
}

function missing(message: string): Words {
  const quote = /Missing closing (["'])/.exec(message)?.[1]
  if (quote) return { why: `The text that is opened with ${quote} is not closed.`, todo: `Write ${quote} at its end.` }
  if (message.startsWith('Flow')) {
    return {
      why: `The ${bracketOf(message)} opened before this is not closed.`,
      todo: `Close it with ${message.at(-1)}.`,
    }
  }
  return message.includes('flow')
    ? { why: 'A comma or a colon is missing here.', todo: 'Write “,” between the items, and “: ” behind a key.' }
    : { why: `${message}.`, todo: LOOK }
}

function bracketOf(message: string): string {
  return message.endsWith('}') ? '{' : '['
}
