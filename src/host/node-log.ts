import type { HostLog } from './host.ts'
import { paintWhen, takesColour } from './paint.ts'
import { progressText, tenthReached } from './progress.ts'

/** The part of a standard stream that a log needs. */
export interface LogStream {
  readonly isTTY?: boolean
  readonly columns?: number
  /** What was written waits to be taken up. */
  readonly writableNeedDrain?: boolean
  write(text: string): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  once(event: 'drain' | 'error', listener: () => void): unknown
}

export interface LogWorld {
  readonly messages: LogStream
  readonly results: LogStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds on a clock that never goes back. */
  readonly elapsedMs: () => number
}

const REDRAW_EVERY_MS = 100
const DEFAULT_COLUMNS = 120
const CLEAR_LINE = '\r\u001b[K'

export function nodeLog(world: LogWorld): HostLog {
  const { messages, results, env } = world
  for (const stream of new Set([messages, results])) stream.on('error', ignoreClosedPipe)
  let isRead = true
  results.on('error', () => (isRead = false))
  const line = messages.isTTY === true ? liveLine(world) : plainLines(world)
  return {
    message(text) {
      line.hide()
      messages.write(`${text}\n`)
      line.show()
    },
    result(text) {
      line.hide()
      results.write(`${text}\n`)
      line.show()
    },
    async drain() {
      await drained(results)
      return isRead
    },
    progress: (stage, n, total) => line.progress(stage, n, total),
    paint: paintWhen(takesColour(messages.isTTY === true, env)),
    resultColumns: results.isTTY === true ? (results.columns ?? DEFAULT_COLUMNS) : DEFAULT_COLUMNS,
    resultPaint: paintWhen(takesColour(results.isTTY === true, env)),
  }
}

/** A reader that has enough (`| head`) closes the pipe: no fault of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function drained(stream: LogStream): Promise<void> {
  return new Promise((resolve) => {
    // That a reader has gone comes as an event, so even what needs no wait lets events in.
    if (stream.writableNeedDrain !== true) setImmediate(resolve)
    else for (const event of ['drain', 'error'] as const) stream.once(event, () => resolve())
  })
}

interface ProgressLine {
  hide(): void
  show(): void
  progress(stage: string, n: number, total: number): void
}

function liveLine({ messages, elapsedMs }: LogWorld): ProgressLine {
  let stage: string | undefined
  let beganMs = 0
  let drawnMs = 0
  let text = ''
  const draw = () => messages.write(CLEAR_LINE + cut(text, (messages.columns ?? 80) - 1))
  return {
    hide: () => void (stage !== undefined && messages.write(CLEAR_LINE)),
    show: () => void (stage !== undefined && draw()),
    progress(nextStage, n, total) {
      const nowMs = elapsedMs()
      const isNew = stage !== nextStage
      if (isNew) {
        if (stage !== undefined) messages.write('\n')
        stage = nextStage
        beganMs = nowMs
      }
      text = progressText({ stage: nextStage, n, total, elapsedMs: nowMs - beganMs })
      const isDone = n >= total
      if (isNew || isDone || nowMs - drawnMs >= REDRAW_EVERY_MS) {
        draw()
        drawnMs = nowMs
      }
      if (isDone) {
        messages.write('\n')
        stage = undefined
      }
    },
  }
}

function plainLines({ messages, elapsedMs }: LogWorld): ProgressLine {
  let stage: string | undefined
  let beganMs = 0
  let told = 0
  const nothing = () => undefined
  return {
    hide: nothing,
    show: nothing,
    progress(nextStage, n, total) {
      if (stage !== nextStage) {
        stage = nextStage
        beganMs = elapsedMs()
        told = 0
      }
      const tenth = tenthReached(n, total)
      if (tenth > told) {
        told = tenth
        messages.write(`${progressText({ stage: nextStage, n, total, elapsedMs: elapsedMs() - beganMs })}\n`)
      }
      if (n >= total) stage = undefined
    },
  }
}

/** A line longer than the terminal would wrap, and could not be drawn over. */
function cut(text: string, columns: number): string {
  const points = Array.from(text)
  return points.length <= columns ? text : points.slice(0, Math.max(0, columns)).join('')
}
