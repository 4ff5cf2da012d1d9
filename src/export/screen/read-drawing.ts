/**
 * Runs in the page: the slide that is shown as the inside of an SVG, and its characters. Text stays text, each line at
 * its own place and as long as it is on the slide, whatever font the reader of the picture has; drawings are taken over
 * with what the style sheets say of them as attributes. `part` goes before every id.
 */
export function readDrawing(part: string): string {
  return `(${read.replace('PART', JSON.stringify(part))})()`
}

/** Makes sure that what came back from the page is a drawing. */
export function isDrawing(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('<')
}

const read = `() => {
  const part = PART
  const slide = document.querySelector('section.present')
  const corner = slide.getBoundingClientRect()
  const isRtl = document.documentElement.dir === 'rtl'
  const out = []
  const INITIAL = {
    fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', 'fill-rule': 'nonzero', stroke: 'none', 'stroke-width': '1px',
    'stroke-dasharray': 'none', 'stroke-dashoffset': '0px', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
    'stroke-opacity': '1', opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1', 'text-anchor': 'start',
    'dominant-baseline': 'auto', 'paint-order': 'normal', 'letter-spacing': 'normal', 'font-style': 'normal', direction: 'ltr',
  }
  const TEXT = ['font-family', 'font-size', 'font-weight']
  const n = (number) => String(Math.round(number * 100) / 100)
  const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
  const own = (text) => text.replace(/url\\("?#([^")]+)"?\\)/g, 'url(#' + part + '$1)')

  const isShown = (element, style) =>
    style.display !== 'none' && style.visibility !== 'hidden' && style.opacity !== '0' && !element.matches('.unseen')
  const isClear = (color) => color === 'transparent' || /^rgba\\(.*, 0\\)$/.test(color)

  const attributes = (element) => {
    const style = getComputedStyle(element)
    const kept = [...element.attributes].filter(
      ({ name }) => !/^(?:class|style|role|tabindex|focusable|data-.*|aria-.*|xmlns)$/.test(name) && !(name in INITIAL) && !TEXT.includes(name))
      .map(({ name, value }) => {
        if (name === 'id') return [name, part + value]
        return [name, /href$/.test(name) && value.startsWith('#') ? '#' + part + value.slice(1) : own(value)]
      })
    const looks = Object.entries(INITIAL)
      .map(([name, initial]) => [name, style.getPropertyValue(name), initial])
      .filter(([, value, initial]) => value !== '' && value !== initial)
      .map(([name, value]) => [name, own(value)])
    const fonts = element.matches('text, tspan') ? TEXT.map((name) => [name, style.getPropertyValue(name)]) : []
    return [...kept, ...looks, ...fonts].map(([name, value]) => ' ' + name + '="' + escape(value) + '"').join('')
  }
  const drawing = (element) => {
    if (element.nodeType === 3) return escape(element.data)
    if (element.nodeType !== 1 || /^(?:title|desc)$/.test(element.localName)) return ''
    if (element.localName !== 'defs' && !element.closest('defs') && !isShown(element, getComputedStyle(element))) return ''
    const inside = [...element.childNodes].map(drawing).join('')
    // Where a link leads is another slide.
    if (element.localName === 'a') return '<g>' + inside + '</g>'
    return '<' + element.localName + attributes(element) + '>' + inside + '</' + element.localName + '>'
  }

  const rect = (x, y, width, height, color) => {
    if (width > 0 && height > 0 && !isClear(color))
      out.push('<rect x="' + n(x - corner.x) + '" y="' + n(y - corner.y) + '" width="' + n(width) + '" height="' + n(height) +
        '" fill="' + color + '"/>')
  }
  const box = (element, style) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    rect(x, y, width, height, style.backgroundColor)
    const edges = [['Top', x, y, width, 0], ['Bottom', x, y + height, width, 1]]
    for (const [side, left, top, length, isEnd] of edges) {
      const thick = parseFloat(style['border' + side + 'Width'])
      if (style['border' + side + 'Style'] !== 'none')
        rect(left, top - isEnd * thick, length, thick, style['border' + side + 'Color'])
    }
  }
  // Letters that run to the left; of one alone it is not known yet.
  const isTurned = ({ isRtl, text }) => isRtl || Array.from(text).length === 1
  const lines = (node) => {
    const range = document.createRange()
    const found = []
    let at = 0
    for (const character of node.data) {
      range.setStart(node, at)
      range.setEnd(node, at += character.length)
      const place = range.getClientRects()[0]
      if (!place || place.width === 0) continue
      const last = found.at(-1)
      if (last && isRtl && /\\p{M}/u.test(character)) last.text += character
      else if (last && !last.isRtl && Math.abs(last.bottom - place.bottom) < 2 && place.left >= last.right - 2) {
        last.text += character
        last.right = place.right
      } else if (last && Math.abs(last.bottom - place.bottom) < 2 && isRtl && isTurned(last) && Math.abs(place.right - last.left) < 2) {
        last.text += character
        last.left = place.left
        last.isRtl = true
      } else found.push({ text: character, left: place.left, right: place.right, bottom: place.bottom, isRtl: false })
    }
    return found
  }
  const words = (node, style) => {
    const found = lines(node)
    if (found.length === 0) return
    // A box without a size stands on the line that the letters stand on.
    const probe = document.createElement('span')
    probe.style.display = 'inline-block'
    node.before(probe)
    const below = found[0].bottom - probe.getBoundingClientRect().bottom
    probe.remove()
    for (const { text, left, right, bottom, isRtl } of found) {
      if (text.trim() === '') continue
      const spacing = style.letterSpacing === 'normal' ? '' : ' letter-spacing="' + style.letterSpacing + '"'
      const slant = style.fontStyle === 'normal' ? '' : ' font-style="' + style.fontStyle + '"'
      const start = isRtl ? right : left
      const direction = isRtl ? ' direction="rtl"' : ''
      out.push('<text x="' + n(start - corner.x) + '"' + direction + ' y="' + n(bottom - below - corner.y) + '" textLength="' + n(right - left) +
        '" lengthAdjust="spacingAndGlyphs" font-family="' + escape(style.fontFamily) + '" font-size="' + style.fontSize +
        '" font-weight="' + style.fontWeight + '"' + slant + spacing + ' fill="' + style.color + '" xml:space="preserve">' +
        escape(text) + '</text>')
    }
  }
  const walk = (element) => {
    const style = getComputedStyle(element)
    if (!isShown(element, style)) return
    if (element.localName === 'svg') {
      const { x, y, width } = element.getBoundingClientRect()
      const turn = style.scale === '-1 1' ? ' translate(' + n(width) + ' 0) scale(-1 1)' : ''
      out.push('<g transform="translate(' + n(x - corner.x) + ' ' + n(y - corner.y) + ')' + turn + '">' + drawing(element) + '</g>')
      return
    }
    box(element, style)
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words(child, style)
      else if (child.nodeType === 1) walk(child)
    }
  }
  const ground = getComputedStyle(document.body).backgroundColor
  rect(corner.x, corner.y, corner.width, corner.height, ground)
  walk(slide)
  return out.join('\\n')
}`
