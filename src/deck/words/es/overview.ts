import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'

const figures = (n: number): string => n.toLocaleString('es')

/** What the overview says. */
export const overview: Words['overview'] = {
  finding(total, exact) {
    const all = capital(events(total))
    if (exact === total) return total === 1 ? `${all}, fechado al día` : `${all}, todos fechados al día`
    return `${all}, ${counted(exact, 'una fecha exacta', 'fechas exactas')}`
  },
  busiest: (finding, name, most) => `${finding}; lo más denso: ${name} (${figures(most)})`,
  part: (finding, part, total) => `${finding} (${part} de ${total})`,
  lines: {
    columns:
      'Del orden del relato, arriba, a la escala real del tiempo, abajo. Cuanto más ancho el haz, más vaga la fecha.',
    list: 'Del orden del relato, a la derecha, a la escala real, a la izquierda. Cuanto más ancho el haz, más vaga la fecha.',
    chapters:
      'Por capítulos, cada uno a su escala. Un día exacto es una raya; una fecha vaga es tan larga como lo que no se sabe.',
    denseChapters:
      'Por capítulos, cada uno a su escala. La altura es el número de hechos: pleno al día, pálido si es más vago.',
    rows: 'Fila a fila del calendario, a una escala. Un día exacto es una raya; una fecha vaga es tan larga como lo que no se sabe.',
    denseRows:
      'Fila a fila del calendario, a una escala. La altura es el número de hechos: pleno al día, pálido si es más vago.',
  },
  hatched: 'Rayado: aún no ha ocurrido',
  drawing: (total) => `Las marcas en un eje del tiempo (${events(total)}) y cómo cada una se une a su paso`,
  enlarged: (what, times) => `${capital(what)}, ampliado ${figures(times)} veces`,
  cutOff: (date) => `${date}, fecha de corte`,
  week: (days) => `semana ${days}`,
  across: {
    day: 'Más de un día',
    week: 'Más de una semana',
    month: 'Más de un mes',
    quarter: 'Más de un trimestre',
    year: 'Más de un año',
    years: 'Más largo',
  },
  noEvents: 'ningún hecho',
  counted(total, exact) {
    const all = `${figures(total)} ${total === 1 ? 'hecho' : 'hechos'}`
    if (exact === 0) return all
    return exact === total ? `${all}, al día` : `${all}, ${figures(exact)} al día`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'al día' : `${count(exact)} al día`
    const later = perhapsLater === total ? 'quizá más tarde' : `${count(perhapsLater)} quizá más tarde`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: 'antes del', on: 'el', after: 'después del' },
  mayFall: (event, begins, around) => `El hecho ${event} puede ${begins ? 'comenzar' : 'caer'} ${around}`,
  around: (ways, day) => `${list(ways).replace(/ y (?=(?:antes d|después d)?el$)/, ' o ')} ${day}`,
  aroundEvent: (n) => `antes o después del hecho ${n}`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence}: el único enlace del orden que solo se supone.`
      : `${sentence}: uno de los ${count(total)} enlaces del orden que solo se suponen.`,
  assumedInside: (inside, total) =>
    inside === total
      ? `Aquí están los ${count(total)} enlaces del orden que solo se suponen.`
      : `Aquí ${inside === 1 ? 'está uno' : `están ${count(inside)}`} de los ${count(total)} enlaces que solo se suponen.`,
  noneAssumed: 'Ningún enlace entre estos hechos se supone sin más.',
}
