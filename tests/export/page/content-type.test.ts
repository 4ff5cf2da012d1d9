import { expect, it } from 'vitest'
import { contentType } from '../../../src/export/page/content-type.ts'

it('a media type follows the end of the name, and text says its encoding', () => {
  expect(contentType('index.html')).toBe('text/html; charset=utf-8')
  expect(contentType('assets/stage-1.JS')).toBe('text/javascript; charset=utf-8')
  expect(contentType('a.b/font.woff2')).toBe('font/woff2')
  expect(contentType('media/map.svg')).toBe('image/svg+xml')
  expect(contentType('what')).toBe('application/octet-stream')
})
