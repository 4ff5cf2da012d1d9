/** The themes that a list may name; paper is always printed in one of its own. */
export const THEMES = ['paper', 'room'] as const
