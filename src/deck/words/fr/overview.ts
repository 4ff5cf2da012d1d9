import { capital } from '../text.ts'
import type { Words } from '../words.ts'
import { count, counted, events, list } from './counts.ts'

const figures = (n: number): string => n.toLocaleString('fr')

/** What the overview says. */
export const overview: Words['overview'] = {
  finding(total, exact) {
    const all = capital(events(total))
    if (exact === total) return total === 1 ? `${all}, daté au jour` : `${all}, tous datés au jour`
    return `${all}, ${counted(exact, 'une date exacte', 'dates exactes')}`
  },
  busiest: (finding, name, most) => `${finding} ; le plus chargé : ${name} (${figures(most)})`,
  part: (finding, part, total) => `${finding} (${part} sur ${total})`,
  lines: {
    columns:
      'De l’ordre du récit, en haut, à l’échelle vraie du temps, en bas. Plus le faisceau est large, plus la date est vague.',
    list: 'De l’ordre du récit, à droite, à l’échelle vraie du temps, à gauche. Plus le faisceau est large, plus la date est vague.',
    chapters:
      'Par chapitre, chacun à son échelle. Un jour exact est un trait ; une date vague est aussi longue que l’inconnu.',
    denseChapters:
      'Par chapitre, chacun à son échelle. La hauteur est le nombre d’événements : plein au jour, pâle si plus vague.',
    rows: 'Ligne à ligne du calendrier, à une échelle. Un jour exact est un trait ; une date vague est aussi longue que l’inconnu.',
    denseRows:
      'Ligne à ligne du calendrier, à une échelle. La hauteur est le nombre d’événements : plein au jour, pâle si plus vague.',
  },
  hatched: 'Hachuré : pas encore arrivé',
  drawing: (total) => `Les marques sur un axe du temps (${events(total)}), et le lien de chacune à son pas`,
  enlarged: (what, times) => `${capital(what)}, agrandi ${figures(times)} fois`,
  cutOff: (date) => `${date}, date d’arrêt`,
  week: (days) => `semaine du ${days}`,
  across: {
    day: 'Plus d’un jour',
    week: 'Plus d’une semaine',
    month: 'Plus d’un mois',
    quarter: 'Plus d’un trimestre',
    year: 'Plus d’un an',
    years: 'Plus long',
  },
  noEvents: 'aucun événement',
  counted(total, exact) {
    const all = `${figures(total)} ${total < 2 ? 'événement' : 'événements'}`
    if (exact === 0) return all
    return exact === total ? `${all}, au jour` : `${all}, ${figures(exact)} au jour`
  },
  chapter(total, exact, perhapsLater) {
    const days = exact === total ? 'au jour' : `${count(exact)} au jour`
    const later = perhapsLater === total ? 'peut-être plus tard' : `${count(perhapsLater)} peut-être plus tard`
    return [events(total), ...(exact === 0 ? [] : [days]), ...(perhapsLater === 0 ? [] : [later])].join(', ')
  },
  relation: { before: 'avant le', on: 'le', after: 'après le' },
  mayFall: (event, begins, around) => `L’événement ${event} peut ${begins ? 'commencer' : 'tomber'} ${around}`,
  around: (ways, day) => `${list(ways).replace(/ et (?=(?:avant |après )?le$)/, ' ou ')} ${day}`,
  aroundEvent: (n) => `avant ou après l’événement ${n}`,
  onlyAssumed: (sentence, total) =>
    total === 1
      ? `${sentence} : le seul lien de l’ordre qui n’est que supposé.`
      : `${sentence} : un des ${count(total)} liens de l’ordre qui ne sont que supposés.`,
  assumedInside: (inside, total) =>
    inside === total
      ? `Les ${count(total)} liens de l’ordre seulement supposés s’y trouvent tous.`
      : `${capital(inside === 1 ? 'un' : count(inside))} des ${count(total)} liens seulement supposés ${inside === 1 ? 's’y trouve' : 's’y trouvent'}.`,
  noneAssumed: 'Aucun lien entre ces événements n’est seulement supposé.',
}
