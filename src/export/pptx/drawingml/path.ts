/** A step of a path; coordinates are absolute. */
export type Command =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' }

export type Point = readonly [x: number, y: number]

/** Reads path data of SVG: `M m L l H h V v C c Z z`, which is all that the deck draws with. Others throw. */
export function readPath(data: string): readonly Command[] {
  const reader = new PathReader()
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/[-+]?(?:\d*\.\d+|\d+\.?)/g) ?? []).map(Number)
    reader.read(letter, numbers)
  }
  return reader.commands
}

class PathReader {
  readonly commands: Command[] = []
  #at: Point = [0, 0]
  #start: Point = [0, 0]

  read(letter: string, numbers: readonly number[]): void {
    const isRelative = letter === letter.toLowerCase()
    const kind = letter.toUpperCase()
    if (kind === 'Z') {
      this.commands.push({ kind: 'close' })
      this.#at = this.#start
      return
    }
    const step = ARGUMENTS[kind]
    if (step === undefined) throw new Error(`“${letter}” is no step of a path that can be read`)
    for (let n = 0; n + step <= numbers.length; n += step)
      this.#step(kind, numbers.slice(n, n + step), { isRelative, isFirst: n === 0 })
  }

  #step(
    kind: string,
    numbers: readonly number[],
    { isRelative, isFirst }: { readonly isRelative: boolean; readonly isFirst: boolean },
  ): void {
    const [x0, y0] = this.#at
    const [dx, dy] = isRelative ? this.#at : [0, 0]
    const point = (n: number): Point => [(numbers[n] ?? 0) + dx, (numbers[n + 1] ?? 0) + dy]
    if (kind === 'C') return this.#go({ kind: 'curve', control: [point(0), point(2)], to: point(4) })
    if (kind === 'H') return this.#go({ kind: 'line', to: [(numbers[0] ?? 0) + dx, y0] })
    if (kind === 'V') return this.#go({ kind: 'line', to: [x0, (numbers[0] ?? 0) + dy] })
    // What follows the first pair of a move are lines.
    const isMove = kind === 'M' && isFirst
    this.#go({ kind: isMove ? 'move' : 'line', to: point(0) })
    if (isMove) this.#start = this.#at
  }

  #go(command: Exclude<Command, { kind: 'close' }>): void {
    this.commands.push(command)
    this.#at = command.to
  }
}

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6 }

/** A matrix as SVG has it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Reads `translate` and `rotate`, one after the other. */
export function readTransform(text: string): Matrix {
  let matrix = IDENTITY
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0] = list.split(/[\s,]+/).map(Number)
    const next = name === 'rotate' ? rotation(a, [b, c]) : name === 'translate' ? shift(a, b) : null
    if (next === null) throw new Error(`“${name}” is no transform that can be read`)
    matrix = multiply(matrix, next)
  }
  return matrix
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function shift(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

function rotation(degrees: number, [x, y]: Point): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.round(Math.cos(angle) * 1e9) / 1e9, Math.round(Math.sin(angle) * 1e9) / 1e9]
  return multiply(multiply(shift(x, y), [cos, sin, -sin, cos, 0, 0]), shift(-x, -y))
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function transformPath(path: readonly Command[], matrix: Matrix): readonly Command[] {
  return path.map((command): Command => {
    if (command.kind === 'close') return command
    const to = apply(matrix, command.to)
    if (command.kind !== 'curve') return { kind: command.kind, to }
    return { kind: 'curve', control: [apply(matrix, command.control[0]), apply(matrix, command.control[1])], to }
  })
}

/** The smallest box around all points of a path, its controls too. */
export function extentOf(path: readonly Command[]): { readonly from: Point; readonly to: Point } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const command of path) {
    if (command.kind === 'close') continue
    const points = command.kind === 'curve' ? [...command.control, command.to] : [command.to]
    for (const [x, y] of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return left > right ? { from: [0, 0], to: [0, 0] } : { from: [left, top], to: [right, bottom] }
}

/** Path of a rectangle. */
export function rectangle({
  x,
  y,
  width,
  height,
}: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}): readonly Command[] {
  return [
    { kind: 'move', to: [x, y] },
    { kind: 'line', to: [x + width, y] },
    { kind: 'line', to: [x + width, y + height] },
    { kind: 'line', to: [x, y + height] },
    { kind: 'close' },
  ]
}

/** How far from the ends of a quarter of a circle its controls lie, in radii. */
const QUARTER = 0.5523

/** Path of a circle. */
export function circle([x, y]: Point, radius: number): readonly Command[] {
  const far = QUARTER * radius
  const at = (dx: number, dy: number): Point => [x + dx, y + dy]
  return [
    { kind: 'move', to: at(radius, 0) },
    { kind: 'curve', control: [at(radius, far), at(far, radius)], to: at(0, radius) },
    { kind: 'curve', control: [at(-far, radius), at(-radius, far)], to: at(-radius, 0) },
    { kind: 'curve', control: [at(-radius, -far), at(-far, -radius)], to: at(0, -radius) },
    { kind: 'curve', control: [at(far, -radius), at(radius, -far)], to: at(radius, 0) },
    { kind: 'close' },
  ]
}
