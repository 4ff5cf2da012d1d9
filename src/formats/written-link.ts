/** A link as markdown writes it, and nothing beside it: its words and its address. */
export const LINK = /^\[([^\]]+)\]\((\S+)\)$/

/** Whether a text is an address of the web, and nothing beside it. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** An address as the name of what it leads to: without what every address begins and may end with. */
export function nameOfAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
}
