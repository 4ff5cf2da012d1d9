import { countYamlEvents } from './count-events.ts'
import { documentInput } from './document-input.ts'
import { documentPositions } from './document-positions.ts'
import { latePositions, type TextFormat, type WriteList } from './format.ts'
import { isFatal, parseDocument, placeFaults } from './list-document.ts'
import { TextLines } from './text-lines.ts'
import { writeYaml } from './write-yaml.ts'
import { yamlFault } from './yaml-words.ts'

/**
 * YAML 1.2, one document: keys are text, anchors and aliases are followed, tags are not taken but `!!str`. What has no
 * quotes is read as `documentInput` says.
 */
export const format: TextFormat = {
  reads: 'text',
  countEvents: countYamlEvents,
  read({ text }) {
    const document = parseDocument(text)
    const syntax = [...document.errors.map(yamlFault), ...document.faults]
    const { input, faults } = documentInput(text, document)
    const all = placeFaults([...syntax, ...faults], new TextLines(text))
    return {
      input: all.some(isFatal) ? null : input,
      positions: latePositions(() => documentPositions(text, document)),
      faults: all,
    }
  },
}

export const write: WriteList = writeYaml
