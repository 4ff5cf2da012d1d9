import { expect, test } from 'vitest'
import { findCommand, type Command, type Press } from '../../src/stage/keys.ts'

function press(key: string, more: Partial<Press> = {}): Command | undefined {
  return findCommand({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more })
}

test.each(['ArrowRight', 'PageDown', ' ', 'n', 'N'])('%j steps forward', (key) => {
  expect(press(key)).toBe('forward')
})

test('Down and Up go by chapters', () => {
  expect(press('ArrowDown')).toBe('next-chapter')
  expect(press('ArrowUp')).toBe('previous-chapter')
})

test.each(['ArrowLeft', 'PageUp', 'p', 'P'])('%j steps back', (key) => {
  expect(press(key)).toBe('back')
})

test('Shift and Space step back, Home and End go to the ends, L is the legend', () => {
  expect(press(' ', { shiftKey: true })).toBe('back')
  expect(press('Home')).toBe('first')
  expect(press('End')).toBe('last')
  expect(press('l')).toBe('legend')
})

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('a key with %s is the browser’s', (modifier) => {
  for (const key of ['ArrowRight', 'ArrowLeft', ' ', 'n', 'p', 'l', 'Home', 'PageDown']) {
    expect(press(key, { [modifier]: true })).toBeUndefined()
  }
})

test('Shift with an arrow selects text and steps nowhere', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageDown']) {
    expect(press(key, { shiftKey: true })).toBeUndefined()
  }
})

test('letters of another script act by their place on the keyboard, Latin letters by what they say', () => {
  expect(press('т', { code: 'KeyN' })).toBe('forward')
  expect(press('ㅔ', { code: 'KeyP' })).toBe('back')
  expect(press('n', { code: 'KeyL' })).toBe('forward')
  expect(press('q', { code: 'KeyN' })).toBeUndefined()
})

test('any other key is left alone, also one named like something every object has', () => {
  for (const key of ['Enter', 'Tab', 'Escape', 'a', 'F5', '1', 'constructor', 'toString', '__proto__']) {
    expect(press(key)).toBeUndefined()
  }
})

test('signs act with Shift and without, as keyboards differ', () => {
  expect(press('/', {})).toBe('search')
  expect(press('/', { shiftKey: true })).toBe('search')
  expect(press('?', { shiftKey: true })).toBe('keys')
  expect(press('.', {})).toBe('black')
  expect(press('F1', {})).toBe('keys')
})

test('without keys of one letter the others stay', () => {
  const pressed = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  for (const key of ['n', 'b', 'l', '/', '?', '.']) expect(findCommand({ ...pressed, key }, false)).toBeUndefined()
  for (const key of ['PageDown', 'ArrowRight', ' ']) expect(findCommand({ ...pressed, key }, false)).toBe('forward')
  expect(findCommand({ ...pressed, key: 'F1' }, false)).toBe('keys')
})

test('where time runs to the left, the arrows do too, and no other key', () => {
  const turned = (key: string) =>
    findCommand({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }, true, true)
  expect(['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', ' ', 'n', 'ArrowDown', 'Home'].map(turned)).toEqual([
    'forward',
    'back',
    'forward',
    'back',
    'forward',
    'forward',
    'next-chapter',
    'first',
  ])
})
