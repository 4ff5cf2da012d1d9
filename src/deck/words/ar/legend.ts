import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: 'الشكل يبيّن مدى معرفة التاريخ، والتعبئة تبيّن هل وقع الحدث. أما اللون فيكرر ذلك فقط.',
  dating: 'التأريخ',
  setAs: 'الكتابة',
  reported: pair('مُبلَّغ عنه:', 'مملوء'),
  planned: pair('خطة:', 'مفرَّغ'),
  projected: pair('توقع:', 'متقطع'),
  rows: {
    day: pair('يوم', 'خط واحد'),
    bar: pair('شهر، سنة', 'شريط بطوله الحقيقي'),
    approximate: pair('تقريبي', 'طرفان باهتان'),
    open: pair('بلا نهاية', 'البداية ثابتة'),
    between: pair('بين', 'قوسان حوله'),
    disputed: pair('خلاف', 'علامتان متصلتان'),
  },
  signs: 'الرموز',
  signRows: {
    doubted: 'المصدر يشك',
    endUnknown: 'النهاية مجهولة',
    allOf: 'كل واحد من عدة تواريخ',
    oneOf: 'واحد من عدة تواريخ',
  },
  order: 'ترتيب المتجاورين',
  certainty: {
    proven: pair('مثبت', 'التواريخ لا تتداخل'),
    stated: pair('مذكور', 'المصدر يقول ذلك'),
    assumed: pair('مفترض', 'قراءتنا'),
  },
}
