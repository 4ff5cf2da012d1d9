import { de } from 'date-fns/locale/de'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { ko } from 'date-fns/locale/ko'
import { expect, test } from 'vitest'
import { registerLocale, words } from '../../../src/chronology/edtf/index.ts'
import { read } from './read.ts'

test('German has phrases of its own around the dates of its locale', () => {
  registerLocale('de', de)
  const said = (text: string) => words(read(text), 'de')
  expect(said('[2025-07-12..]')).toBe('12. Juli 2025 oder später')
  expect(said('2025-07-18/2025-07-19')).toBe('18.–19. Juli 2025')
  expect(said('2025-07~')).toBe('etwa Juli 2025')
  expect(said('2025?')).toBe('vielleicht 2025')
  expect(said('2025-07/..')).toBe('seit Juli 2025')
  expect(said('2025-07/')).toBe('ab Juli 2025 (Ende unbekannt)')
  expect(said('2023/2025-07')).toBe('2023 – Juli 2025')
  expect(said('2023~/2025-07')).toBe('von etwa 2023 bis Juli 2025')
  expect(said('-0043-03-15')).toBe('15. März 44 v. Chr.')
  expect(said('195X')).toBe('1950er-Jahre')
  expect(said('19XX')).toBe('Jahrhundert 1900–1999')
  expect(said('2025-21')).toBe('Frühling 2025')
  expect(said('2025-33')).toBe('1. Quartal 2025')
  expect(said('2025-XX-XX')).toBe('2025 (Monat und Tag unbekannt)')
  expect(said('Y-45E8')).toBe('4,5 Mrd. v. Chr.')
})

test('French has phrases of its own, and an article before a day', () => {
  registerLocale('fr', fr)
  const said = (text: string) => words(read(text), 'fr')
  expect(said('[2025-07-12..]')).toBe('12 juillet 2025 ou plus tard')
  expect(said('2025-07-12~')).toBe('vers le 12 juillet 2025')
  expect(said('2025-04~')).toBe('vers avril 2025')
  expect(said('2025-07-12/..')).toBe('depuis le 12 juillet 2025')
  expect(said('../2025-07-12')).toBe('jusqu’au 12 juillet 2025')
  expect(said('../2025-08')).toBe('jusqu’à août 2025')
  expect(said('2023~/2025-07')).toBe('environ 2023 à juillet 2025')
  expect(said('-0043-03')).toBe('mars 44 av. J.-C.')
  expect(said('195X')).toBe('années 1950')
  expect(said('2025-22')).toBe('été 2025')
  expect(said('2025-XX-XX')).toBe('2025 (mois et jour inconnus)')
})

test('Spanish has phrases of its own, and an article before a day', () => {
  registerLocale('es', es)
  const said = (text: string) => words(read(text), 'es')
  expect(said('[2025-07-12..]')).toBe('12 de julio de 2025 o más tarde')
  expect(said('2025-07-12~')).toBe('hacia el 12 de julio de 2025')
  expect(said('2025-07~')).toBe('hacia julio de 2025')
  expect(said('2025-07-12/..')).toBe('desde el 12 de julio de 2025')
  expect(said('../2025-08')).toBe('hasta agosto de 2025')
  expect(said('2023~/2025-07')).toBe('desde aproximadamente 2023 hasta julio de 2025')
  expect(said('2024-06-18/2024-06-19')).toBe('18–19 de junio de 2024')
  expect(said('2024-06-28/2024-07-02')).toBe('28 de junio – 2 de julio de 2024')
  expect(said('-0043-03')).toBe('marzo de 44 a. C.')
  expect(said('195X')).toBe('años 1950')
  expect(said('2025-22')).toBe('verano de 2025')
  expect(said('2025-XX-XX')).toBe('2025 (mes y día desconocidos)')
})

test('Korean has phrases of its own around the dates of its locale', () => {
  registerLocale('ko', ko)
  const said = (text: string) => words(read(text), 'ko')
  expect(said('[2025-07-12..]')).toBe('2025년 7월 12일 또는 그 후')
  expect(said('2025-07~')).toBe('대략 2025년 7월')
  expect(said('2025-07/..')).toBe('2025년 7월 이래')
  expect(said('2023/2025-07')).toBe('2023년 – 2025년 7월')
  expect(said('2024-06-18/2024-06-19')).toBe('2024년 6월 18일–19일')
  expect(said('2024-06-18/2024-07-19')).toBe('2024년 6월 18일 – 7월 19일')
  expect(said('-0043-03-15')).toBe('기원전 44년 3월 15일')
  expect(said('195X')).toBe('1950년대')
  expect(said('2025-22')).toBe('2025년 여름')
  expect(said('2025-33')).toBe('2025년 1분기')
  expect(said('2025-XX')).toBe('2025년 (월 미상)')
})
