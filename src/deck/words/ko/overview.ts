import type { Words } from '../words.ts'
import { count, events } from './counts.ts'

/** What the overview says. */
export const overview: Words['overview'] = {
  finding: (total, exact) =>
    exact === total ? `${events(total)}, 모두 날짜가 분명함` : `${events(total)}, 정확한 날짜 ${count(exact)}건`,
  busiest: (finding, name, most) => `${finding}; 가장 많은 때: ${name} (${count(most)})`,
  part: (finding, part, total) => `${finding} (${total} 중 ${part})`,
  lines: {
    columns: '위는 이야기 순서, 아래는 실제 시간 눈금입니다. 빛살이 넓을수록 날짜가 막연합니다.',
    list: '오른쪽은 이야기 순서, 왼쪽은 실제 시간 눈금입니다. 빛살이 넓을수록 날짜가 막연합니다.',
    chapters: '장마다 자기 눈금이 있습니다. 정확한 날은 획, 막연한 날짜는 모르는 만큼 깁니다.',
    denseChapters: '장마다 자기 눈금이 있습니다. 높이는 사건 수: 진한 것은 일 단위, 흐린 것은 더 막연합니다.',
    rows: '달력의 줄마다 같은 눈금입니다. 정확한 날은 획, 막연한 날짜는 모르는 만큼 깁니다.',
    denseRows: '달력의 줄마다 같은 눈금입니다. 높이는 사건 수: 진한 것은 일 단위, 흐린 것은 더 막연합니다.',
  },
  hatched: '빗금: 아직 일어나지 않음',
  drawing: (total) => `시간축 위의 표시(${events(total)})와 각 단계의 연결`,
  enlarged: (what, times) => `${what}, ${count(times)}배 확대`,
  cutOff: (date) => `${date}, 정보 기준일`,
  week: (days) => `${days} 주`,
  across: {
    day: '하루보다 긺',
    week: '한 주보다 긺',
    month: '한 달보다 긺',
    quarter: '한 분기보다 긺',
    year: '한 해보다 긺',
    years: '더 긺',
  },
  noEvents: '사건 없음',
  counted(total, exact) {
    if (exact === 0) return events(total)
    return exact === total ? `${events(total)}, 모두 일 단위` : `${events(total)}, 일 단위 ${count(exact)}`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? '모두 일 단위' : `일 단위 ${count(exact)}`
    const later = perhapsLater === total ? '모두 더 늦을 수 있음' : `더 늦을 수 있음 ${count(perhapsLater)}`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: '전', on: '당일', after: '후' },
  mayFall: (event, begins, around) => `사건 ${event}: ${around} ${begins ? '시작될' : '일어날'} 수 있음`,
  around: (ways, day) => `${day} ${ways.join(' 또는 ')}에`,
  aroundEvent: (n) => `사건 ${n} 전 또는 후에`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: 순서 가운데 추정일 뿐인 유일한 연결.`
      : `${sentence}: 추정일 뿐인 연결 ${count(total)}개 중 하나.`,
  assumedInside: (inside, total) =>
    inside === total
      ? `추정일 뿐인 연결 ${count(total)}개가 모두 여기에 있습니다.`
      : `추정일 뿐인 연결 ${count(total)}개 중 ${count(inside)}개가 여기에 있습니다.`,
  noneAssumed: '이 사건들 사이에 추정일 뿐인 연결은 없습니다.',
}
