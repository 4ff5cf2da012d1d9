import { ar } from 'date-fns/locale/ar'
import { de } from 'date-fns/locale/de'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { ja } from 'date-fns/locale/ja'
import { ko } from 'date-fns/locale/ko'
import { uk } from 'date-fns/locale/uk'
import { zhCN } from 'date-fns/locale/zh-CN'
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
  expect(said('2025-07-12/..')).toBe('seit dem 12. Juli 2025')
  expect(said('../2025-07-12')).toBe('bis zum 12. Juli 2025')
  expect(said('2025-33/..')).toBe('seit dem 1. Quartal 2025')
  expect(said('[2025-07-12,2025-07-20]')).toBe('12. oder 20. Juli 2025')
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
  expect(said('2023/2025-07')).toBe('2023년 ~ 2025년 7월')
  expect(said('2024-06-18/2024-06-19')).toBe('2024년 6월 18일~19일')
  expect(said('2024-06-18/2024-07-19')).toBe('2024년 6월 18일 ~ 7월 19일')
  expect(said('-0043-03-15')).toBe('기원전 44년 3월 15일')
  expect(said('195X')).toBe('1950년대')
  expect(said('2025-22')).toBe('2025년 여름')
  expect(said('2025-33')).toBe('2025년 1분기')
  expect(said('2025-XX')).toBe('2025년 (월 미상)')
})

test('Ukrainian has phrases of its own, in the cases that they need', () => {
  registerLocale('uk', uk)
  const said = (text: string) => words(read(text), 'uk')
  expect(said('[2025-07-12..]')).toBe('12 липня 2025 року або пізніше')
  expect(said('2025-07~')).toBe('близько липня 2025 року')
  expect(said('[2023..2025-07]')).toBe('між 2023 роком і липнем 2025 року')
  expect(said('2025-01/..')).toBe('із січня 2025 року')
  expect(said('19XX/..')).toBe('зі століття 1900–1999')
  expect(said('2025-07/')).toBe('з липня 2025 року (кінець невідомий)')
  expect(said('2023~/2025-07')).toBe('з приблизно 2023 року до липня 2025 року')
  expect(said('-0043-03')).toBe('березень 44 року до н. е.')
  expect(said('195X')).toBe('1950-ті роки')
  expect(said('2025-22')).toBe('літо 2025 року')
  expect(said('2025-41~')).toBe('близько другого півріччя 2025 року')
  expect(said('2025-XX-XX')).toBe('2025 рік (місяць і день невідомі)')
})

test('Japanese has phrases of its own around the dates of its locale', () => {
  registerLocale('ja', ja)
  const said = (text: string) => words(read(text), 'ja')
  expect(said('[2025-07-12..]')).toBe('2025年7月12日またはそれ以後')
  expect(said('2025-07~')).toBe('2025年7月頃')
  expect(said('[2023..2025-07]')).toBe('2023年から2025年7月の間')
  expect(said('2025-07/..')).toBe('2025年7月以来')
  expect(said('2023/2025-07')).toBe('2023年〜2025年7月')
  expect(said('2024-06-18/2024-06-19')).toBe('2024年6月18日〜19日')
  expect(said('2024-06-18/2024-07-19')).toBe('2024年6月18日〜7月19日')
  expect(said('-0043-03-15')).toBe('紀元前44年3月15日')
  expect(said('195X')).toBe('1950年代')
  expect(said('2025-22')).toBe('2025年夏')
  expect(said('2025-33')).toBe('2025年第1四半期')
  expect(said('2025-XX')).toBe('2025年（月は不明）')
})

test('Chinese has phrases of its own around the dates of its locale', () => {
  registerLocale('zh', zhCN)
  const said = (text: string) => words(read(text), 'zh')
  expect(said('[2025-07-12..]')).toBe('2025年7月12日或之后')
  expect(said('2025-07~')).toBe('大约2025年7月')
  expect(said('[2023..2025-07]')).toBe('2023年至2025年7月之间')
  expect(said('2025-07/..')).toBe('自2025年7月起')
  expect(said('-0043-03-15')).toBe('公元前44年3月15日')
  expect(said('195X')).toBe('1950年代')
  expect(said('2025-41')).toBe('2025年下半年')
  expect(said('2025-XX')).toBe('2025年（月份不明）')
})

test('Arabic has phrases of its own around the dates of its locale', () => {
  registerLocale('ar', ar)
  const said = (text: string) => words(read(text), 'ar')
  expect(said('[2025-07-12..]')).toBe('12 يوليو 2025 أو بعد ذلك')
  expect(said('2025-07~')).toBe('نحو يوليو 2025')
  expect(said('[2023..2025-07]')).toBe('بين 2023 ويوليو 2025')
  expect(said('2025-07/..')).toBe('منذ يوليو 2025')
  expect(said('2025-07/')).toBe('من يوليو 2025 (النهاية مجهولة)')
  expect(said('-0043')).toBe('44 ق.م')
  expect(said('195X')).toBe('العقد 1950–1959')
  expect(said('2025-34')).toBe('الربع الثاني من 2025')
  expect(said('2025-XX-XX')).toBe('2025 (الشهر واليوم مجهولان)')
})

test('lists, brackets, times and thirds of a year have the signs and words of their language', () => {
  registerLocale('ja', ja)
  registerLocale('zh', zhCN)
  registerLocale('ar', ar)
  registerLocale('ko', ko)
  const told = (text: string) => ['ja', 'zh', 'ar', 'ko'].map((lang) => words(read(text), lang))
  expect(told('{2023,2024,2025}').slice(0, 3)).toEqual([
    '2023年、2024年と2025年',
    '2023年、2024年和2025年',
    '2023، 2024 و2025',
  ])
  expect(told('?2024-~05').slice(0, 3)).toEqual([
    '2024年5月（およそ：月；不確か：年）',
    '2024年5月（大约：月；不确定：年）',
    'مايو 2024 (تقريبي: الشهر؛ غير مؤكد: السنة)',
  ])
  expect(told('2025-07-12T09:30:00Z')).toEqual([
    '2025年7月12日 09:30 UTC',
    '2025年7月12日 09:30 UTC',
    '12 يوليو 2025، 09:30 UTC',
    '2025년 7월 12일 09:30 UTC',
  ])
  expect(told('2024-39')).toEqual([
    '2024年の最後の3分の1',
    '2024年后三分之一',
    'الثلث الثالث من 2024',
    '2024년 세 번째 3분의 1',
  ])
  expect(told('2024-06-18/2024-06-19')[1]).toBe('2024年6月18日至19日')
})

test.each([
  ['ja', ja, ['紀元前137.98億年', '紀元前6500万年頃', '紀元前123.4万年']],
  ['zh', zhCN, ['公元前137.98亿年', '大约公元前6500万年', '公元前123.4万年']],
  ['zh-TW', zhCN, ['西元前137.98億年', '大約西元前6500萬年', '西元前123.4萬年']],
  ['ko', ko, ['기원전 137.98억년', '대략 기원전 6500만년', '기원전 123.4만년']],
])('round years in %s go by ten thousands', (lang, locale, years) => {
  registerLocale(lang, locale)
  expect(['Y-13798000000', 'Y-65000000~', 'Y-1234000'].map((text) => words(read(text), lang))).toEqual(years)
})
