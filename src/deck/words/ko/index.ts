import { gapLength } from '../../../chronology/order/gaps.ts'
import { WESTERN } from '../signs.ts'
import type { Words } from '../words.ts'
import { count, events } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "4 또는 5 뒤": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return '더 뒤'
  const named = numbers.slice(0, most).join(' 또는 ')
  return `${named}${numbers.length > most ? ' 등' : ''} 뒤`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = { day: `${length}일`, month: `${length}개월 넘게`, year: `${count(length)}년 넘게` }
  return `${told[unit]} 기록 없음`
}

const KINDS = {
  new: '새로움',
  're-dated': '날짜 바뀜',
  're-graded': '등급 바뀜',
  changed: '바뀜',
  withdrawn: '거둠',
} as const

export const ko: Words = {
  // Korean has no capitals, and names keep theirs.
  capital: (text) => text,
  list: (items) => items.join(', '),
  status: { reported: '보도', planned: '계획', projected: '전망' },
  certainty: { proven: '증명', stated: '명시', assumed: '추정' },
  quoted: (text) => `“${text}”`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: '등급 없음',

  frame: {
    event: '사건',
    chapter: '장',
    of: (total) => `/ ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: '슬라이드',
    position: (n, total) => `${total} 중 ${n}`,
    continued: '이어짐',
    nextKey: '화살표, 스페이스 또는 리모컨',
    next: '다음:',
    legendKey: 'L: 날짜를 그리는 법',
  },

  paper: {
    notes: '발표 메모',
    ownNotes: '내 메모',
    dating: '날짜 근거',
    order: '순서',
    sources: '출처',
    chronology: '연표',
    columns: { number: '번호', date: '날짜', event: '사건', place: '곳', source: '출처', order: '순서' },
    events: '사건',
  },

  hero: {
    or: '또는',
    and: '및',
    between: '',
    to: '~',
    // No particle, which would have to touch the date; 이후 would hold the day itself.
    behind: { between: '사이', after: '뒤' },
    after: '',
    orLater: '또는 그 후',
    orEarlier: '또는 그 전',
    undated: '날짜 없음',
    event: (n) => `사건 ${n}`,
  },

  kicker: { projectionBy: (who) => `전망: ${who}` },

  dating: {
    day: '일 단위 날짜.',
    minute: '분 단위 시각.',
    second: '초 단위 시각.',
    month: '월 단위 날짜.',
    year: '연 단위 날짜.',
    season: '계절 단위 날짜.',
    quarter: '분기 단위 날짜.',
    decade: '10년 단위 날짜.',
    century: '100년 단위 날짜.',
    period: '기간으로 된 날짜.',
    approximate: '대략의 날짜.',
    uncertain: '불확실한 날짜.',
    estimate: '추산한 해.',
    approximateAndUncertain: '대략이고 불확실함.',
    endUnknown: '끝 미상.',
    startUnknown: '시작 미상.',
    goesOn: '계속됨.',
    open: '한쪽이 열린 날짜.',
    oneOf: '한계 안의 날짜.',
    allOf: '여러 날짜.',
    disputed: '날짜에 이견이 있음.',
    undated: '출처에 날짜가 없음.',
    projected: '전망이며 사건이 아님.',
    planned: '계획.',
    contestedBy: (by) => `부인: ${by}`,
    contested: (by, text) => `부인: ${by}: ${text}`,
    onlyExact: '이 서술에서 유일하게 정확한 날짜',
    gives: (who, _, date) => `${who}: ${date}`,
    thisBrief: '이 보고서',
    otherReports: '다른 보도',
    alsoGiven: (date, by) => (by ? `또 다른 표기: ${date} (${by})` : `또 다른 표기: ${date}`),
    placed: (limits) => `순서로만 정한 자리: ${limits.join(', ')}`,
    afterEvent: (n) => `사건 ${n} 뒤`,
    beforeEvent: (n) => `사건 ${n} 앞`,
    openNeighbour: (n) => `사건 ${n}에는 끝 날짜가 없음`,
    earliest: {
      day: '가장 이른 날만 명시됨; 끝 날짜 없음',
      month: '가장 이른 달만 명시됨; 끝 날짜 없음',
      other: '시작만 명시됨; 끝 날짜 없음',
    },
    announcedAfter: (n) => `사건 ${n} 뒤로 예고됨`,
  },

  lines: {
    source: '출처',
    order: '순서',
    noSource: '출처 없음',
    against: '반대',
    more: (n) => `+ ${n}`,
    plus: (n) => `+ ${n}`,
    after: (n) => `${n} 뒤`,
    before: (n) => `${n} 앞`,
    onlyEvent: '유일한 사건',
    proven: '날짜로 증명됨',
    provenAsWritten: '적힌 대로 증명됨',
    ifItTakesPlace: '실제로 있다면',
    eitherDate: '어느 날짜든 성립',
    follows: '가능한 날짜에서 따라 나옴',
    assumed: (numbers, most) => (numbers.length > 0 ? `추정; ${eitherAfter(numbers, most)}일 수 있음` : '추정'),
  },

  exhibit: {
    facts: '구체적으로',
    datings: (n) => `날짜 ${count(n)}가지`,
    notSaid: '출처가 밝혀지지 않음',
    likely: (scale) => `얼마나 있을 법한가? ${scale} 용어`,
    howLikely: '얼마나 있을 법한가? 출처는 말하지 않음',
    noBand: '표시한 띠 없음: 가능성이 명시되지 않음',
    confidence: (confidence) => `증거에 대한 확신: ${{ low: '낮음', moderate: '보통', high: '높음' }[confidence]}`,
    axis: (scale) => `${scale}, 퍼센트`,
    credit: (credit) => `사진: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `연표, ${date} 기준` : '연표'),
    events,
    exact: (n, total) => (n === total ? '모두 날짜가 분명함' : `날짜가 분명한 것 ${count(n)}건`),
    toCome: (n) => `아직 남은 것 ${count(n)}건`,
    by: (name) => `작성: ${name}`,
  },

  closing: {
    noLinks: '사건이 하나이므로 증명할 순서가 없음',
    allProven: (n) => `순서의 연결 ${count(n)}개가 모두 증명됨`,
    noneAssumed: (n) => `순서의 연결 ${count(n)}개 중 추정은 없음`,
    assumed: (n, total) =>
      n === total ? '순서의 모든 연결이 추정임' : `순서의 연결 ${count(total)}개 중 ${count(n)}개는 추정일 뿐임`,
    line: (watched) =>
      watched
        ? '각 사건이 다음 사건과 어떻게 이어지며, 무엇이 그림을 바꿀 것인가'
        : '각 사건이 다음 사건과 어떻게 이어지는가',
    watch: '지켜볼 것',
    datesApart: '날짜가 겹치지 않음',
    sourceSays: '출처가 그렇게 말함',
    follows: '가능한 날짜에서 따라 나옴',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `${eitherAfter(numbers)}일 수도 있음` : '우리의 해석'),
    underEither: '어느 날짜든 성립',
    more(n, proven, stated) {
      const kinds = [proven > 0 ? `증명 ${count(proven)}` : '', stated > 0 ? `명시 ${count(stated)}` : '']
      return `그 밖의 연결 ${count(n)}개: ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) => `그 밖의 추정 연결 ${count(n)}개는 각 사건의 슬라이드에 있음`,
    footer: (all, toCome) => (toCome ? `${all}, ${toCome}` : all),
  },

  context: {
    title: (n) => `날짜 없이 알아 둘 것 ${count(n)}가지`,
    line: '출처가 날짜를 밝히지 않아 순서 밖에 두는 배경',
  },

  sources: {
    none: '출처가 없음',
    all: (n, total) =>
      n === total
        ? `사건 ${count(total)}건 모두 한 보도에 근거함`
        : `사건 ${count(total)}건 중 ${count(n)}건이 한 보도에 근거함`,
    plain: (n) => `출처 ${count(n)}개`,
    line: '출처와 등급: 출처의 신뢰도 A–F, 정보의 타당성 1–6',
    source: '출처',
    grade: '등급',
    events: '사건',
    background: '배경',
    confirmed: '정보: 확인됨',
    cannotJudge: '판단 불가',
    rows: '줄: 출처, A 믿을 만함부터 E까지',
    notBad: 'F와 6은 “나쁨”이 아니라 “판단 불가”',
    noneGraded: '등급이 있는 출처가 없어 칸이 비어 있음',
    someUngraded: (n) => `등급 없는 출처 ${count(n)}개`,
    read: (date) => `읽은 날 ${date}`,
  },

  layout: {
    title: '표지',
    overview: '개요',
    changes: '달라진 점',
    context: '배경',
    closing: '맺음',
    sources: '출처',
    legend: '범례',
  },

  stage: {
    position: '{total} 중 {n}',
    previous: '이전',
    next: '다음',
    close: '닫기',
    commands: '명령',
    steps: '단계',
    unknown: '{id} 슬라이드는 여기에 없습니다.',
    missing: '파일 일부가 없거나 아직 오지 않아 그 슬라이드를 보일 수 없습니다.',
    legend: '날짜를 그리는 법',
    asOf: (date) => `${date} 기준`,
    informationAsOf: (date) => `정보 기준일 ${date}`,
  },
  cut: (shown, all) =>
    `사건 ${count(all)}건 중 ${count(shown)}건을 보입니다. 나머지는 흐리게 그리고 번호는 그대로입니다.`,
  transcript: '글로 보기',
  changes: {
    title: (since, counts) => {
      const told = counts.map(([kind, number]) => `${KINDS[kind]} ${count(number)}`).join(', ')
      return `${since === null ? '지난 상태 이후' : `${since} 이후`}: ${told === '' ? '달라진 것 없음' : told}`
    },
    line: '이 연표의 이전 상태와 견줌',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, 근거가 다름` : `${is}, 이전 ${was}`),
    grade: (source, was, is) => `${source}: ${is}, 이전 ${was}`,
    fields,
    was: (date) => `이전 ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
