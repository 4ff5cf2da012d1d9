import { describe, expect, it } from 'vitest'
import { githubAnnotation } from '../../src/cli/check-github.ts'

const diagnostic = {
  code: 'bad-date',
  severity: 'error',
  message: '',
  hint: 'Mend it.',
  file: 'a.ts',
  line: 3,
  column: 7,
  frame: '',
  related: [],
} as const

describe('an annotation', () => {
  it('is one line that GitHub reads, whatever the list says', () => {
    const text = githubAnnotation({ ...diagnostic, file: 'a,b:50%.ts' }, 'Bad: 50%, “x”\r\n::error::y.')
    expect(text).toBe(
      '::error file=a%2Cb%3A50%25.ts,line=3,col=7,title=bad-date::Bad: 50%25, “x”%0D%0A::error::y.%0AMend it.',
    )
  })

  it('without a place is the file’s', () => {
    const text = githubAnnotation({ ...diagnostic, severity: 'warning', line: null, column: null }, 'Bad.')
    expect(text).toBe('::warning file=a.ts,title=bad-date::Bad.%0AMend it.')
  })
})
