import { SaxesParser } from 'saxes'

export interface XmlReader {
  /** The element's name without its prefix. */
  open?(name: string, attributes: ReadonlyMap<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** No part of a workbook has elements as deep in each other as this. */
const DEEPEST = 100

/** Reads a part of a workbook; throws where it is no XML, lies too deep, or declares entities, which no such part does. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type is declared')
  })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error('its elements lie too deep in each other')
    const local = Object.entries(attributes).map(([key, value]): [string, string] => [key.replace(/^r:/, 'r-'), value])
    reader.open?.(bare(name), new Map(local))
  })
  parser.on('text', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth--
    reader.close?.(bare(name))
  })
  parser.write(xml).close()
}

function bare(name: string): string {
  return name.replace(/^.*:/, '')
}
