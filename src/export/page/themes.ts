/** The themes of the stage; paper is always printed in its own. */
export const THEMES = ['paper', 'room'] as const
