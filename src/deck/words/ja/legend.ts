import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: '形は日付がどこまで分かっているかを、塗りは起きたかどうかを示します。色はそれを繰り返すだけです。',
  dating: '日付',
  setAs: '表記',
  reported: pair('報道：', '塗り'),
  planned: pair('計画：', '輪郭'),
  projected: pair('見通し：', '破線'),
  rows: {
    day: pair('日', '一本の線'),
    bar: pair('月、年', '長さどおりの帯'),
    approximate: pair('およそ', 'ぼかした端'),
    open: pair('終わりなし', '始めは明確'),
    between: pair('間', '括弧で囲む'),
    disputed: pair('異説', '二つの印'),
  },
  signs: '記号',
  signRows: {
    doubted: '出典が疑う',
    endUnknown: '終わりは不明',
    allOf: '複数の日のすべて',
    oneOf: '複数の日のどれか',
  },
  order: '隣どうしの順序',
  certainty: {
    proven: pair('証明', '日付が重ならない'),
    stated: pair('明示', '出典が述べる'),
    assumed: pair('推定', '私たちの解釈'),
  },
}
