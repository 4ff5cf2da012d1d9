import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: '形状表示日期知道到什么程度，填充表示是否已经发生。颜色只是重复这一点。',
  dating: '日期',
  setAs: '写法',
  reported: pair('报道：', '实心'),
  planned: pair('计划：', '空心'),
  projected: pair('预测：', '虚线'),
  rows: {
    day: pair('日', '一条线'),
    bar: pair('月、年', '按实际长度'),
    approximate: pair('大约', '两端模糊'),
    open: pair('无终点', '起点明确'),
    between: pair('之间', '用括号括起'),
    disputed: pair('有争议', '相连两记号'),
  },
  signs: '符号',
  signRows: {
    doubted: '来源存疑',
    endUnknown: '终点不明',
    allOf: '多个日期的每一个',
    oneOf: '多个日期之一',
  },
  order: '相邻事件的顺序',
  certainty: {
    proven: pair('已证明', '日期不重叠'),
    stated: pair('已说明', '来源如此说'),
    assumed: pair('推定', '我们的解读'),
  },
}
