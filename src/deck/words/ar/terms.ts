import type { ChangedField } from '../../../chronology/changes/changes.ts'
import type { Grade } from '../../../chronology/timeline/timeline.ts'
import type { Words } from '../words.ts'

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'موثوق تمامًا',
  B: 'موثوق عادةً',
  C: 'موثوق إلى حد ما',
  D: 'غير موثوق عادةً',
  E: 'غير موثوق',
  F: 'لا يمكن الحكم على موثوقيته',
}

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  1: 'أكدته مصادر أخرى',
  2: 'صحيح على الأرجح',
  3: 'ربما صحيح',
  4: 'مشكوك فيه',
  5: 'غير مرجّح',
  6: 'لا يمكن الحكم على صحته',
}

/** The terms of the scales of likelihood, lowest first. */
export const likelihood: Words['likelihood'] = {
  'ICD 203': ['شبه مستحيل', 'مستبعد جدًا', 'مستبعد', 'الاحتمالان متقاربان', 'مرجّح', 'مرجّح جدًا', 'شبه مؤكد'],
  PHIA: ['احتمال ضئيل', 'مستبعد للغاية', 'مستبعد', 'احتمال واقعي', 'مرجّح', 'مرجّح للغاية', 'شبه مؤكد'],
}

/** What of an event has changed, by the fields of the list. */
export const fields: Readonly<Record<ChangedField, string>> = {
  title: 'العنوان',
  text: 'النص',
  status: 'الحالة',
  likelihood: 'الاحتمال',
  confidence: 'الثقة',
  contested: 'النفي',
  lane: 'المسار',
  places: 'الأماكن',
  actors: 'الأشخاص',
  sources: 'المصادر',
  figure: 'الرقم',
  quote: 'الاقتباس',
  media: 'الصورة',
  facts: 'التفاصيل',
  notes: 'الملاحظات',
}
