import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: '形狀表示日期知道到什麼程度，填充表示是否已經發生。顏色只是重複這一點。',
  dating: '日期',
  setAs: '寫法',
  reported: pair('報導：', '實心'),
  planned: pair('計畫：', '空心'),
  projected: pair('預測：', '虛線'),
  rows: {
    day: pair('日', '一條線'),
    bar: pair('月、年', '按實際長度'),
    approximate: pair('大約', '兩端模糊'),
    open: pair('無終點', '起點明確'),
    between: pair('之間', '用括號括起'),
    disputed: pair('有爭議', '相連兩記號'),
  },
  signs: '符號',
  signRows: {
    doubted: '來源存疑',
    endUnknown: '終點不明',
    allOf: '多個日期的每一個',
    oneOf: '多個日期之一',
  },
  order: '相鄰事件的順序',
  certainty: {
    proven: pair('已證明', '日期不重疊'),
    stated: pair('已說明', '來源如此說'),
    assumed: pair('推定', '我們的解讀'),
  },
}
