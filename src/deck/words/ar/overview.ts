import type { Words } from '../words.ts'
import { count, counted, EVENT, type Noun } from './counts.ts'

const EXACT: Noun = {
  one: 'تاريخ دقيق واحد',
  two: 'تاريخان دقيقان',
  few: 'تواريخ دقيقة',
  many: 'تاريخًا دقيقًا',
  other: 'تاريخ دقيق',
}

const TIMES: Noun = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }

/** What the overview says. Where it tells of sides, they are those of a drawing from the right. */
export const overview: Words['overview'] = {
  finding: (total, exact) =>
    exact === total
      ? `${counted(total, EVENT)}، ${total === 1 ? 'محدد باليوم' : 'كلها محددة باليوم'}`
      : `${counted(total, EVENT)}، ${exact === 0 ? 'بلا تواريخ دقيقة' : counted(exact, EXACT)}`,
  busiest: (finding, name, most) => `${finding}؛ الأكثر: ${name} (${count(most)})`,
  part: (finding, part, total) => `${finding} (${part} من ${total})`,
  lines: {
    columns: 'من ترتيب السرد في الأعلى إلى مقياس الزمن الحقيقي في الأسفل. كلما اتسع الشعاع قلّت دقة التاريخ.',
    list: 'من ترتيب السرد يسارًا إلى مقياس الزمن الحقيقي يمينًا. كلما اتسع الشعاع قلّت دقة التاريخ.',
    chapters: 'لكل فصل مقياسه. اليوم الدقيق خط، وطول التاريخ المبهم هو كل ما لا يُعرف.',
    denseChapters: 'لكل فصل مقياسه. الارتفاع عدد الأحداث: القاتم محدد باليوم، والباهت أقل دقة.',
    rows: 'صفوف التقويم بمقياس واحد. اليوم الدقيق خط، وطول التاريخ المبهم هو كل ما لا يُعرف.',
    denseRows: 'صفوف التقويم بمقياس واحد. الارتفاع عدد الأحداث: القاتم محدد باليوم، والباهت أقل دقة.',
  },
  hatched: 'المظلل: لم يقع بعد',
  drawing: (total) => `علامات على محور الزمن (${counted(total, EVENT)}) وصلة كل منها بخطوتها`,
  enlarged: (what, times) => `${what}، مكبّرًا ${counted(times, TIMES)}`,
  cutOff: (date) => `${date}، حد المعلومات`,
  week: (days) => `أسبوع ${days}`,
  across: {
    day: 'أكثر من يوم',
    week: 'أكثر من أسبوع',
    month: 'أكثر من شهر',
    quarter: 'أكثر من ربع سنة',
    year: 'أكثر من سنة',
    years: 'أطول',
  },
  noEvents: 'لا أحداث',
  counted(total, exact) {
    const events = counted(total, EVENT)
    if (exact === 0) return events
    return exact === total ? `${events}، كلها محددة باليوم` : `${events}، محدد باليوم: ${count(exact)}`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'كلها محددة باليوم' : `محدد باليوم: ${count(exact)}`
    const later = perhapsLater === total ? 'كلها ربما لاحقًا' : `ربما لاحقًا: ${count(perhapsLater)}`
    return [counted(total, EVENT), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join('، ')
  },
  relation: { before: 'قبل', on: 'في', after: 'بعد' },
  mayFall: (event, begins, around) => `الحدث ${event} ربما ${begins ? 'بدأ' : 'وقع'} ${around}`,
  around: (ways, day) => `${ways.join(' أو ')} ${day}`,
  aroundEvent: (n) => `قبل الحدث ${n} أو بعده`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: الصلة الوحيدة المفترضة في الترتيب.`
      : `${sentence}: إحدى الصلات المفترضة في الترتيب (عددها ${count(total)}).`,
  assumedInside: (inside, total) =>
    inside === total
      ? `كل الصلات المفترضة في الترتيب هنا (${count(total)}).`
      : `هنا ${count(inside)} من ${count(total)} من الصلات المفترضة في الترتيب.`,
  noneAssumed: 'لا صلة مفترضة بين هذه الأحداث.',
}
