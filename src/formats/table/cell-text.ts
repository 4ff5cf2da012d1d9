import type { Cell } from './table.ts'

const GUARD = /^'(?='*[=+\-@\t\r])/

/** What a cell says: without the space around it, and without the apostrophe that keeps a sheet from computing it. */
export function cellText({ text }: Cell): string {
  return text.replace(GUARD, '').trim()
}

/** The parts of a cell that holds several: each a line, or up to a semicolon. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
