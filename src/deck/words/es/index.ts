import { gapLength } from '../../../chronology/order/gaps.ts'
import { WESTERN } from '../signs.ts'
import { capital, joined } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'
import { lectern } from './lectern.ts'
import { legend } from './legend.ts'
import { map } from './map.ts'
import { overview } from './overview.ts'
import { rail } from './rail.ts'
import { CREDIBILITY, fields, likelihood, RELIABILITY } from './terms.ts'

/** "tras 4 o 5": so many of them at the most. */
function eitherAfter(numbers: readonly number[], most = 3): string {
  if (most === 0) return 'más tarde'
  const shown = numbers.slice(0, most).map(String)
  const named = joined(shown, 'o')
  return `tras ${named}${numbers.length > most ? ' y otros' : ''}`
}

/** A gap of which nothing is recorded; months and years are what it is longer than. */
function gap(days: number): string {
  const { count: length, unit } = gapLength(days)
  const told = {
    day: `${length} ${length === 1 ? 'día' : 'días'}`,
    month: `más de ${length} meses`,
    year: `más de ${length.toLocaleString('es')} años`,
  }
  return `${told[unit]} sin nada registrado`
}

const KINDS = {
  new: 'nuevo',
  're-dated': 'con otra fecha',
  're-graded': 'con otra nota',
  changed: 'cambiado',
  withdrawn: 'retirado',
} as const

export const es: Words = {
  capital,
  list,
  status: { reported: 'informado', planned: 'previsto', projected: 'proyectado' },
  certainty: { proven: 'probado', stated: 'dicho', assumed: 'supuesto' },
  quoted: (text) => `«${text}»`,
  grade: ({ reliability, credibility }) => `${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`,
  notGraded: 'sin nota',

  frame: {
    event: 'Hecho',
    chapter: 'Capítulo',
    of: (total) => `de ${total}`,
    page: (n, total) => `${n} / ${total}`,
    slide: 'diapositiva',
    position: (n, total) => `${n} de ${total}`,
    continued: 'continuación',
    nextKey: 'tecla, espacio o mando',
    next: 'Sigue:',
    legendKey: 'L: cómo se dibuja una fecha',
  },

  paper: {
    notes: 'Notas',
    ownNotes: 'Notas propias',
    dating: 'Datación',
    order: 'Orden',
    sources: 'Fuentes',
    chronology: 'Cronología',
    columns: { number: 'N.º', date: 'Fecha', event: 'Hecho', place: 'Lugar', source: 'Fuente', order: 'Orden' },
    events: 'Hechos',
  },

  hero: {
    or: 'o',
    and: 'y',
    between: 'entre',
    to: 'y',
    behind: { between: '', after: '' },
    after: 'después del',
    orLater: 'o más tarde',
    orEarlier: 'o antes',
    undated: 'sin fecha',
    event: (n) => `hecho ${n}`,
  },

  kicker: { projectionBy: (who) => `Proyección: ${who}` },

  dating: {
    day: 'Fechado al día.',
    minute: 'Fechado al minuto.',
    second: 'Fechado al segundo.',
    month: 'Fechado al mes.',
    year: 'Fechado al año.',
    season: 'Fechado a la estación.',
    quarter: 'Fechado al trimestre.',
    decade: 'Fechado al decenio.',
    century: 'Fechado al siglo.',
    period: 'Fechado a un período.',
    approximate: 'Fecha aproximada.',
    uncertain: 'Fecha incierta.',
    estimate: 'Año estimado.',
    approximateAndUncertain: 'Aproximada e incierta.',
    endUnknown: 'Fin desconocido.',
    startUnknown: 'Comienzo desconocido.',
    goesOn: 'Continúa.',
    open: 'Fecha abierta por un lado.',
    oneOf: 'Fechado entre límites.',
    allOf: 'Varias fechas.',
    disputed: 'Datación disputada.',
    undated: 'Sin fecha en la fuente.',
    projected: 'Proyección, no un hecho.',
    planned: 'Previsto.',
    contestedBy: (by) => `Lo niega ${by}`,
    contested: (by, text) => `Lo niega ${by}: ${text}`,
    onlyExact: 'La única fecha exacta de este relato',
    gives: (who, several, date) => `${who} ${several ? 'dan' : 'da'} ${date}`,
    thisBrief: 'este informe',
    otherReports: 'otros informes',
    alsoGiven: (date, by) => (by ? `también: ${date} (${by})` : `también: ${date}`),
    placed: (limits) => `Situado solo por el orden: ${limits.join(', ')}`,
    afterEvent: (n) => `tras el hecho ${n}`,
    beforeEvent: (n) => `antes del hecho ${n}`,
    openNeighbour: (n) => `el hecho ${n} no tiene fecha final`,
    earliest: {
      day: 'Primer día dicho; sin fecha final',
      month: 'Primer mes dicho; sin fecha final',
      other: 'Comienzo dicho; sin fecha final',
    },
    announcedAfter: (n) => `Anunciado para después del hecho ${n}`,
  },

  lines: {
    source: 'Fuente',
    order: 'Orden',
    noSource: 'no se da fuente',
    against: 'frente a',
    more: (n) => `+ ${n} más`,
    plus: (n) => `+ ${n}`,
    after: (n) => `tras ${n}`,
    before: (n) => `antes de ${n}`,
    onlyEvent: 'el único hecho',
    proven: 'probado por las fechas',
    provenAsWritten: 'probado tal como está escrito',
    ifItTakesPlace: 'si tiene lugar',
    eitherDate: 'vale con cada fecha',
    follows: 'se sigue de las dataciones posibles',
    assumed: (numbers, most) =>
      numbers.length > 0 ? `supuesto; puede caer ${eitherAfter(numbers, most)}` : 'supuesto',
  },

  exhibit: {
    facts: 'En particular',
    datings: (n) => capital(counted(n, 'una datación', 'dataciones')),
    notSaid: 'fuente no nombrada',
    likely: (scale) => `¿Qué probabilidad? Términos de ${scale}`,
    howLikely: '¿Qué probabilidad? La fuente no lo dice',
    noBand: 'Ninguna banda marcada: no se dice probabilidad',
    confidence: (confidence) =>
      `Confianza en las pruebas: ${{ low: 'baja', moderate: 'media', high: 'alta' }[confidence]}`,
    axis: (scale) => `${scale}, por ciento`,
    credit: (credit) => `Imagen: ${credit}`,
  },

  title: {
    chronology: (date) => (date ? `Cronología al ${date}` : 'Cronología'),
    events: (n) => capital(events(n)),
    exact(n, total) {
      if (n === 0) return 'ninguno fechado al día'
      if (n < total) return n === 1 ? 'uno solo fechado al día' : `${count(n)} fechados al día`
      return total === 1 ? 'fechado al día' : 'todos fechados al día'
    },
    toCome: (n) => `${n === 1 ? 'uno' : count(n)} por venir`,
    by: (name) => `por ${name}`,
  },

  closing: {
    noLinks: 'Un hecho, ningún orden que probar',
    allProven: (n) => (n === 1 ? 'El único enlace del orden está probado' : `Los ${count(n)} enlaces están probados`),
    noneAssumed: (n) =>
      n === 1 ? 'El único enlace del orden está dicho' : `Ninguno de los ${count(n)} enlaces se supone`,
    assumed(n, total) {
      if (n === total) return 'Todos los enlaces del orden se suponen'
      return `De ${count(total)} enlaces del orden, ${n === 1 ? 'uno solo se supone' : `${count(n)} solo se suponen`}`
    },
    line: (watched) =>
      watched
        ? 'Cómo se une cada hecho al siguiente, y qué cambiaría el cuadro'
        : 'Cómo se une cada hecho al siguiente',
    watch: 'Qué vigilar',
    datesApart: 'fechas separadas',
    sourceSays: 'lo dice una fuente',
    follows: 'se sigue de las dataciones posibles',
    gap,
    couldFall: (numbers) => (numbers.length > 0 ? `también podría caer ${eitherAfter(numbers)}` : 'nuestra lectura'),
    underEither: 'vale con cada datación',
    more(n, proven, stated) {
      const kinds = [
        proven > 0 ? `${count(proven)} ${proven > 1 ? 'probados' : 'probado'}` : '',
        stated > 0 ? `${count(stated)} ${stated > 1 ? 'dichos' : 'dicho'}` : '',
      ]
      return `${capital(counted(n, 'un enlace más', 'enlaces más'))}: ${kinds.filter((kind) => kind !== '').join(', ')}`
    },
    moreAssumed: (n) =>
      `${capital(counted(n, 'un enlace supuesto más', 'enlaces supuestos más'))}, en la diapositiva de cada hecho`,
    footer: (all, toCome) => (toCome ? `${all}, ${toCome}` : all),
  },

  context: {
    title: (n) => `Lo que hay que saber sin fecha: ${count(n)}`,
    line: 'Lo que las fuentes no fechan y por eso queda fuera del orden',
  },

  sources: {
    none: 'No se da ninguna fuente',
    all: (n, total) =>
      n === total
        ? `Los ${count(total)} hechos vienen de un solo informe`
        : `${capital(n === 1 ? 'uno' : count(n))} de ${count(total)} hechos ${n === 1 ? 'viene' : 'vienen'} de un solo informe`,
    plain: (n) => capital(counted(n, 'una fuente', 'fuentes')),
    line: 'Fuentes y notas: fiabilidad de la fuente, A a F, y credibilidad de la información, 1 a 6',
    source: 'Fuente',
    grade: 'Nota',
    events: 'Hechos',
    background: 'contexto',
    confirmed: 'Información: confirmada',
    cannotJudge: 'sin juicio',
    rows: 'Filas: fuente, de A fiable a E no fiable',
    notBad: 'F y 6 dicen «sin juicio», no «malo»',
    noneGraded: 'Aquí ninguna fuente tiene nota',
    someUngraded: (n) => `${capital(counted(n, 'una fuente', 'fuentes'))} sin nota`,
    read: (date) => `leído el ${date}`,
  },

  layout: {
    title: 'Portada',
    overview: 'Vista general',
    changes: 'Cambios',
    context: 'Contexto',
    closing: 'Cierre',
    sources: 'Fuentes',
    legend: 'Leyenda',
  },

  stage: {
    position: '{n} de {total}',
    previous: 'Anterior',
    next: 'Siguiente',
    close: 'Cerrar',
    commands: 'Órdenes',
    steps: 'Pasos',
    unknown: 'Aquí no hay ninguna diapositiva {id}.',
    missing: 'Faltan archivos o aún no han llegado; esa diapositiva no puede mostrarse.',
    legend: 'Cómo se dibuja una fecha',
    asOf: (date) => `Al ${date}`,
    informationAsOf: (date) => `Información al ${date}`,
  },
  cut: (shown, all) =>
    `Se ${shown === 1 ? 'muestra uno' : `muestran ${count(shown)}`} de ${count(all)} hechos. Los demás se dibujan pálidos y guardan su número.`,
  transcript: 'texto',
  changes: {
    title: (since, counts) => {
      const told = list(counts.map(([kind, number]) => `${KINDS[kind]}: ${count(number)}`))
      return `${since === null ? 'Desde el último estado' : `Desde el ${since}`}: ${told === '' ? 'nada ha cambiado' : told}`
    },
    line: 'Comparado con un estado anterior de esta cronología',
    kinds: KINDS,
    dates: (was, is) => (was === is ? `${is}, por otras razones` : `${is}, antes ${was}`),
    grade: (source, was, is) => `${source}: ${is}, antes ${was}`,
    fields,
    was: (date) => `antes ${date}`,
  },
  lectern,
  legend,
  likelihood,
  map,
  overview,
  rail,
  signs: WESTERN,
}
