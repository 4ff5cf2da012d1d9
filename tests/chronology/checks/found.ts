import { check } from '../../../src/chronology/checks/index.ts'
import { describe, type Code, type Diagnostic } from '../../../src/chronology/diagnostics/index.ts'
import { timelineOf, type EventSketch } from '../../fixtures/timelines.ts'

/** What one check finds in sketched events. */
export function findingsOf(
  code: Code,
  events: readonly EventSketch[],
  head: Readonly<Record<string, unknown>> = {},
): readonly Diagnostic[] {
  return check(timelineOf(events, head)).filter((diagnostic) => diagnostic.code === code)
}

/** Where one check finds something: `events.0.date`. */
export function placesOf(...list: Parameters<typeof findingsOf>): readonly string[] {
  return findingsOf(...list).map(({ at }) => at.join('.'))
}

/** What one check says, without the remedy. */
export function messagesOf(...list: Parameters<typeof findingsOf>): readonly string[] {
  return findingsOf(...list).map((diagnostic) => describe(diagnostic).message)
}
