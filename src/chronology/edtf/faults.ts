/** Why a text is not EDTF. The words are in `faultWords`. */
export type FaultCode =
  | 'empty'
  | 'too-long'
  | 'unexpected'
  | 'space'
  | 'year-digits'
  | 'minus-zero-year'
  | 'long-year-short'
  | 'long-year-digits'
  | 'leading-zero'
  | 'significant-digits'
  | 'month-digits'
  | 'month-range'
  | 'day-digits'
  | 'day-range'
  | 'day-never'
  | 'season-day'
  | 'two-marks'
  | 'time-without-day'
  | 'time-digits'
  | 'time-incomplete'
  | 'time-fraction'
  | 'hour-range'
  | 'minute-range'
  | 'second-range'
  | 'after-midnight'
  | 'offset-range'
  | 'offset-minus-zero'
  | 'time-in-interval'
  | 'time-in-set'
  | 'interval-in-set'
  | 'interval-dots'
  | 'interval-again'
  | 'interval-reversed'
  | 'set-empty'
  | 'set-unclosed'
  | 'open-range-place'
  | 'range-reversed'

/**
 * One fault of a text. `args` holds what the sentence is filled with, among it `nearest` (and `alternative`, where two
 * readings are possible): valid EDTF that the writer may have meant, never taken without asking.
 */
export interface Fault {
  readonly code: FaultCode
  /** From 1, in code points; one past the end where something is missing there. */
  readonly column: number
  readonly args: Readonly<Record<string, string | number>>
}
