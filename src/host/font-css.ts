/** `@font-face` rules. */

import type { FontFace } from './fonts.ts'

/**
 * One rule a face, with urls relative to the stylesheet: `urlPrefix`, for instance `fonts/`, and the file name.
 *
 * `font-display: block`: the fit of every slide was measured with these fonts, so text in another one would overflow
 * and then jump; the files come from the same folder as the page, so the wait is short.
 */
export function stringifyFontCss(faces: readonly FontFace[], urlPrefix = './'): string {
  return faces
    .map(
      (face) => `@font-face {
  font-family: '${face.css}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: block;
  src: url('${urlPrefix}${face.file}') format('woff2');
  unicode-range: ${face.unicodeRange};
}
`,
    )
    .join('')
}
