const TRUE = /^(?:yes|y|true|x|1|✓)$/i
const FALSE = /^(?:no|n|false|0|-)$/i

/** What people write for yes and no; another text stays, to be told as neither. */
export function truthOf(text: string): boolean | string {
  return TRUE.test(text) ? true : FALSE.test(text) ? false : text
}
