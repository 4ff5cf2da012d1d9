const STEPS = ['hero--phone-48', 'hero--phone-40'] as const

/** Sets the date of a slide in the phone layout as large as it goes on one line, by a class on it: 56, 48 or 40 px. */
export function fitPhoneHero(section: Element | undefined): void {
  const hero = section?.querySelector<HTMLElement>('.hero')
  if (!hero) return
  hero.classList.remove(...STEPS)
  for (const step of STEPS) {
    if (!isBroken(hero)) return
    hero.classList.remove(...STEPS)
    hero.classList.add(step)
  }
}

/** Whether a date takes more than one line: a flex item's text breaks within it. */
function isBroken(hero: Element): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(hero).lineHeight)
  return [...hero.querySelectorAll('.hero__given, .hero__rival')].some(
    (part) => part.getBoundingClientRect().height > lineHeight * 1.5,
  )
}
