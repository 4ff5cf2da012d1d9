import { gapLength } from '../../../chronology/order/gaps.ts'
import { ARABIC } from '../signs.ts'
import type { Words } from '../words.ts'
import { count, counted, EVENT, list, SOURCE, type Noun } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

const LINK: Noun = { one: 'صلة واحدة', two: 'صلتان', few: 'صلات', many: 'صلة', other: 'صلة' }
const ASSUMED_LINK: Noun = {
  one: 'صلة مفترضة أخرى',
  two: 'صلتان مفترضتان أخريان',
  few: 'صلات مفترضة أخرى',
  many: 'صلة مفترضة أخرى',
  other: 'صلة مفترضة أخرى',
}
const DAY: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' }
const MONTH: Noun = { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' }
const YEAR: Noun = { one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' }

/** "بعد 4 أو 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'لاحقًا'
  return `بعد ${numbers.slice(0, most).join(' أو ')}${numbers.length > most ? ' أو غيرها' : ''}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: counted(length, DAY),
    month: `أكثر من ${counted(length, MONTH)}`,
    year: `أكثر من ${counted(length, YEAR)}`,
  }
  return `${told[unit]} دون أحداث مسجلة`
}

const KINDS = {
  new: 'جديد',
  're-dated': 'تغيّر تاريخه',
  're-graded': 'تغيّر تقييمه',
  changed: 'تغيّر',
  withdrawn: 'سُحب',
} as const

export const ar: Words = {
  // Arabic has no capitals, and names keep theirs.
  capital: (text) => text,
  list,
  status: { reported: 'مُبلَّغ عنه', planned: 'خطة', projected: 'توقع' },
  certainty: { proven: 'مثبت', stated: 'مذكور', assumed: 'مفترض' },
  quoted: (text) => `«${text}»`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}، ${CREDIBILITY[credibility]}`,
  notGraded: 'بلا تقييم',

  frame: {
    event: 'الحدث',
    chapter: 'الفصل',
    of: (total) => `من ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'شريحة',
    position: (n, total) => `${n} من ${total}`,
    continued: 'تتمة',
    nextKey: 'سهم أو مسافة أو جهاز التحكم',
    next: 'التالي:',
    legendKey: 'L: كيف يُرسم التاريخ',
  },

  paper: {
    notes: 'ملاحظات المتحدث',
    ownNotes: 'ملاحظاتي',
    dating: 'التأريخ',
    order: 'الترتيب',
    sources: 'المصادر',
    chronology: 'التسلسل الزمني',
    columns: { number: 'الرقم', date: 'التاريخ', event: 'الحدث', place: 'المكان', source: 'المصدر', order: 'الترتيب' },
    events: 'الأحداث',
  },

  hero: {
    or: 'أو',
    and: 'و',
    between: 'بين',
    to: 'و',
    behind: { between: '', after: '' },
    after: 'بعد',
    orLater: 'أو بعد ذلك',
    orEarlier: 'أو قبل ذلك',
    undated: 'بلا تاريخ',
    event: (n) => `الحدث ${n}`,
  },

  kicker: { projectionBy: (who) => `توقع: ${who}` },

  dating: {
    day: 'التاريخ محدد باليوم.',
    minute: 'التاريخ محدد بالدقيقة.',
    second: 'التاريخ محدد بالثانية.',
    month: 'التاريخ محدد بالشهر.',
    year: 'التاريخ محدد بالسنة.',
    season: 'التاريخ محدد بالفصل.',
    quarter: 'التاريخ محدد بربع السنة.',
    decade: 'التاريخ محدد بالعقد.',
    century: 'التاريخ محدد بالقرن.',
    period: 'تاريخه مدة.',
    approximate: 'تاريخ تقريبي.',
    uncertain: 'تاريخ غير مؤكد.',
    estimate: 'سنة مقدّرة.',
    approximateAndUncertain: 'تقريبي وغير مؤكد.',
    endUnknown: 'النهاية مجهولة.',
    startUnknown: 'البداية مجهولة.',
    goesOn: 'مستمر.',
    open: 'تاريخ مفتوح من جهة.',
    oneOf: 'تُعرف حدوده فقط.',
    allOf: 'عدة تواريخ.',
    disputed: 'تاريخه محل خلاف.',
    undated: 'لا تاريخ في المصدر.',
    projected: 'توقع لا حدث.',
    planned: 'خطة.',
    contestedBy: (by) => `ينفيه ${by}`,
    contested: (by, text) => `ينفيه ${by}: ${text}`,
    onlyExact: 'التاريخ الدقيق الوحيد في هذا السرد',
    gives: (who, _, date) => `${who}: ${date}`,
    thisBrief: 'هذا التقرير',
    otherReports: 'تقارير أخرى',
    alsoGiven: (date, by) => (by ? `تاريخ آخر: ${date} (${by})` : `تاريخ آخر: ${date}`),
    placed: (limits) => `موضعه من الترتيب وحده: ${limits.join('، ')}`,
    afterEvent: (n) => `بعد الحدث ${n}`,
    beforeEvent: (n) => `قبل الحدث ${n}`,
    openNeighbour: (n) => `ليس للحدث ${n} تاريخ نهاية`,
    earliest: {
      day: 'ذُكر أول يوم ممكن فقط؛ لا تاريخ نهاية',
      month: 'ذُكر أول شهر ممكن فقط؛ لا تاريخ نهاية',
      other: 'ذُكرت البداية فقط؛ لا تاريخ نهاية',
    },
    announcedAfter: (n) => `أُعلن أنه بعد الحدث ${n}`,
  },

  lines: {
    source: 'المصدر',
    order: 'الترتيب',
    noSource: 'لا مصدر',
    against: 'مقابل',
    more: (n) => `+ ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `بعد ${n}`,
    before: (n) => `قبل ${n}`,
    onlyEvent: 'الحدث الوحيد',
    proven: 'أثبتته التواريخ',
    provenAsWritten: 'مثبت كما كُتب',
    ifItTakesPlace: 'إن وقع',
    eitherDate: 'يصح بأي من التاريخين',
    follows: 'يُستنتج من التواريخ الممكنة',
    assumed: (numbers, most) => (numbers.length > 0 ? `مفترض؛ ربما ${eitherAfter(numbers, most)}` : 'مفترض'),
  },

  exhibit: {
    facts: 'تحديدًا',
    datings: (n) => `تواريخ متعارضة: ${count(n)}`,
    notSaid: 'لم يُذكر المصدر',
    likely: (scale) => `ما مدى الاحتمال؟ ألفاظ ${scale}`,
    howLikely: 'ما مدى الاحتمال؟ المصدر لا يقول',
    noBand: 'لا نطاق معلّم: لم يُذكر الاحتمال',
    confidence: (confidence) => `الثقة بالأدلة: ${{ low: 'منخفضة', moderate: 'متوسطة', high: 'عالية' }[confidence]}`,
    axis: (scale) => `${scale}، بالمئة`,
    credit: (credit) => `صورة: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `تسلسل زمني حتى ${date}` : 'تسلسل زمني'),
    events: (n) => counted(n, EVENT),
    exact(n, total) {
      if (n === 0) return 'بلا تواريخ دقيقة'
      return n < total ? `بتاريخ دقيق: ${count(n)}` : total === 1 ? 'محدد باليوم' : 'كلها محددة باليوم'
    },
    toCome: (n) => `لم يأتِ بعد: ${count(n)}`,
    by: (name) => `إعداد ${name}`,
  },

  closing: {
    noLinks: 'حدث واحد، فلا ترتيب يحتاج إلى إثبات',
    allProven: (n) => (n === 1 ? 'الصلة الوحيدة في الترتيب مثبتة' : `كل صلات الترتيب مثبتة (${count(n)})`),
    noneAssumed: (n) => (n === 1 ? 'الصلة الوحيدة في الترتيب مذكورة' : `لا صلة مفترضة في الترتيب (من ${count(n)})`),
    assumed: (n, total) =>
      n === total ? 'كل صلات الترتيب مفترضة' : `صلات الترتيب المفترضة فقط: ${count(n)} من ${count(total)}`,
    line: (watched) => (watched ? 'كيف يتصل كل حدث بما يليه، وما الذي قد يغيّر الصورة' : 'كيف يتصل كل حدث بما يليه'),
    watch: 'ما ينبغي رصده',
    datesApart: 'التواريخ لا تتداخل',
    sourceSays: 'المصدر يقول ذلك',
    follows: 'يُستنتج من التواريخ الممكنة',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `وربما ${eitherAfter(numbers)}` : 'قراءتنا'),
    underEither: 'يصح بأي من التواريخ',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `مثبت ${count(proven)}` : '', stated > 0 ? `مذكور ${count(stated)}` : '']
      return `وأيضًا ${counted(n, LINK)}: ${kinds.filter((kind) => kind !== '').join('، ')}`
    },
    moreAssumed: (n) => {
      const where = n === 1 ? 'في شريحة حدثها' : n === 2 ? 'كل منهما في شريحة حدثها' : 'كل منها في شريحة حدثها'
      return `${counted(n, ASSUMED_LINK)}، ${where}`
    },
    footer: (all, toCome) => (toCome ? `${all}، ${toCome}` : all),
  },

  context: {
    title: (n) => `ما ينبغي معرفته بلا تاريخ: ${count(n)}`,
    line: 'خلفية لم تعطها المصادر تاريخًا فبقيت خارج الترتيب',
  },

  sources: {
    none: 'لا مصادر',
    all: (n, total) =>
      n === total
        ? `كل الأحداث تستند إلى تقرير واحد (${count(total)})`
        : `الأحداث المستندة إلى تقرير واحد: ${count(n)} من ${count(total)}`,
    plain: (n) => counted(n, SOURCE),
    line: 'المصادر وتقييمها: موثوقية المصدر من A إلى F، وصحة المعلومة من 1 إلى 6',
    source: 'المصدر',
    grade: 'التقييم',
    events: 'الأحداث',
    background: 'خلفية',
    confirmed: 'المعلومة: مؤكدة',
    cannotJudge: 'يتعذر الحكم',
    rows: 'الصفوف: المصدر، A موثوق وE غير موثوق',
    notBad: 'F و6 تعنيان «لا يمكن الحكم» لا «سيئ»',
    noneGraded: 'لا مصدر مقيَّم، فالخانات فارغة',
    someUngraded: (n) => `${counted(n, SOURCE)} بلا تقييم`,
    read: (date) => `اطُّلع عليه في ${date}`,
  },

  layout: {
    title: 'العنوان',
    overview: 'نظرة عامة',
    changes: 'ما تغيّر',
    context: 'خلفية',
    closing: 'الخلاصة',
    sources: 'المصادر',
    legend: 'دليل الرموز',
  },

  stage: {
    position: '{n} من {total}',
    previous: 'السابق',
    next: 'التالي',
    close: 'إغلاق',
    commands: 'الأوامر',
    steps: 'الخطوات',
    unknown: 'الشريحة {id} ليست هنا.',
    missing: 'بعض الملفات مفقود أو لم يصل بعد، فلا يمكن عرض الشريحة.',
    legend: 'كيف يُرسم التاريخ',
    asOf: (date) => `حتى ${date}`,
    informationAsOf: (date) => `المعلومات حتى ${date}`,
  },
  cut: (shown, all) => `الأحداث المعروضة: ${count(shown)} من ${count(all)}. البقية باهتة وتحتفظ بأرقامها.`,
  transcript: 'نص',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]}: ${count(number)}`).join('، ')
      return `${since === null ? 'منذ الحالة السابقة' : `منذ ${since}`}: ${told === '' ? 'لا تغيير' : told}`
    },
    line: 'مقارنةً بحالة سابقة لهذا التسلسل',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}، بسند آخر` : `${is}، وكان ${was}`),
    grade: (source, was, is) => `${source}: ${is}، وكان ${was}`,
    fields,
    was: (date) => `كان ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: ARABIC,
}
