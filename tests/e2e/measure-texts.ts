/** What is measured here and in Chromium. */

export const texts = [
  '12 July 2025',
  '18–19 June 2024, Pyongyang/Wonsan',
  'AVATAR To Te Ty We Yo LT P. F, V a W. Y e T',
  'The office will find efficient affine flags',
  'about 10,000+ soldiers (1/2 · 50 %) × 3 − 4 ± 5',
  '“Quotes” ‘single’ «ёлки» „низ“ — 2023 год',
  'Встреча в Вонсане: Ким Чен Ын и Лавров, 2023 год',
  'Волго\u0301град, cafe\u0301, jalapen\u0303o',
  'Łódź, Český Krumlov, São Tomé, İstanbul, Việt Nam, Ελλάδα',
  '№ 5 § 12 ₽100 €20 ₴5 $7 № 7',
  'Wonsan 원산 갈마 해안, 平壤 → アジア ≠ ≤',
  'a\u2007b\u2008c\u202fd\u2003e\u2009f\u200ag\u205fh\u00a0i\u2005j',
  '東京・新大阪間「ひかり」',
  'السد العالي في أسوان، می\u200cخواهم 12 يوليو',
  'الْعَرَبِيَّة لا إله',
  'soft\u00adhyphen\u200bzero\u2060width non\u2011breaking',
  '11:11 | 12:34 [x] {y} \\ @ # & ~ tt ff fi ffi fl fj',
] as const

export const words =
  `The foreign minister arrived in Wonsan on 12 July 2025, after talks about 10,000+ soldiers. A co-chaired, well-known
  plan (2023–2024) was signed — “in full” — by both sides; and/or so sources say. TASS, V. Putin, Kim Jong-un, W. T.
  Встреча прошла в Вонсане: министры обсудили военно-техническое сотрудничество — впервые с 2023 года; «без условий».
  원산 갈마 해안관광지구 is new: https://example.com/path?x=1 costs €1,200/t or 5–6% more… internationalisation
  Sept. 1-ое Ми-8 U-2 A/B до/после e.g. half-a-dozen, 50 % 12:30 Donaudampfschifffahrtsgesellschaftskapitän №5`.split(
    /\s+/,
  )

export const japanese =
  `東京・新大阪間が開業し、「ひかり」が四時間で走る。 最高速度は時速二百十キロで、 営業運転（一年後に三時間十分となる。）
  ファックス、チェックとキャッシュ！ 国鉄総裁の十河信二が鍬を入れた。 JR東海が2003年に「のぞみ」を中心とする 5〜6% 人々、いすゞ`.split(
    /\s+/,
  )

export const arabic =
  `أعلنت الولايات المتحدة أنها لن تموّل السد العالي في أسوان، ثم تبعتها بريطانيا (BBC) والبنك الدولي؛ فهل عادت الملاحة؟
  لا إله الْعَرَبِيَّة می‌خواهم پاکستان 12 يوليو 2025 «الأهرام» 10,000+ بنسبة ٥٫٦٪ إلخ.`.split(/\s+/)
