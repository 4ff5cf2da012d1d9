import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Characters } from '../../src/host/characters.ts'

function sorted(text: string): string[] {
  return [...new Set(text)].sort()
}

test('the characters of some texts are those of each of them, composed', () => {
  const letters = fc.constantFrom(
    'a',
    'é',
    'e',
    '\u0301',
    'и',
    '\u0306',
    '원',
    '\u1112',
    '\u1161',
    '\u{1F30B}',
    '\n',
    '’',
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.array(letters, { maxLength: 8 }).map((all) => all.join('')),
        { maxLength: 5 },
      ),
      (texts) => {
        const characters = new Characters()
        for (const text of texts) characters.add(text)
        const expected = texts.map((text) => text.normalize('NFC')).join('')
        const found = sorted(String(characters))
        for (const character of sorted(expected)) expect(found).toContain(character)
        for (const character of found.filter((one) => one > '\x7f'))
          expect(expected.includes(character) || texts.join('').includes(character)).toBe(true)
      },
    ),
  )
})
