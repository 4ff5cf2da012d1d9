/** What the rail says, in one language. */
export const rail = {
  asOf: (date: string) => `as of ${date}`,
  position: (n: number, total: number) => `${n} of ${total}`,
  event: (position: string, date: string, title: string) => `Event ${position}, ${date}, ${title}.`,
  events: (n: number) => (n === 1 ? 'One event on a time axis.' : `${n} events on a time axis.`),
  cutOff: (date: string) => `Information as of ${date}.`,
}
