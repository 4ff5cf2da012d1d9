import { pair } from '../text.ts'
import type { Words } from '../words.ts'

/** What the legend says. */
export const legend: Words['legend'] = {
  line: '모양은 날짜가 얼마나 알려졌는지, 채움은 일어났는지를 말합니다. 색은 그것을 되풀이할 뿐입니다.',
  dating: '날짜',
  setAs: '표기',
  reported: pair('보도:', '채움'),
  planned: pair('계획:', '빈 칸'),
  projected: pair('전망:', '점선'),
  rows: {
    day: pair('일', '한 획'),
    bar: pair('월, 연', '실제 길이의 막대'),
    approximate: pair('대략', '흐린 끝'),
    open: pair('끝이 열림', '분명한 시작'),
    between: pair('사이', '빈틈을 괄호로'),
    disputed: pair('이견', '이어진 두 표시'),
  },
  signs: '기호',
  signRows: {
    doubted: '출처가 의심함',
    endUnknown: '끝 미상',
    allOf: '여러 날짜 각각',
    oneOf: '여러 날짜 중 하나',
  },
  order: '이웃의 순서',
  certainty: {
    proven: pair('증명', '날짜가 겹치지 않음'),
    stated: pair('명시', '출처가 말함'),
    assumed: pair('추정', '우리의 해석'),
  },
}
