/** What events may be chosen by. */
export const CUT_FIELDS = ['lane', 'actor', 'place', 'source', 'status', 'id'] as const

export type CutField = (typeof CUT_FIELDS)[number]

/** Which events of a chronology are presented, as a person asks for them. */
export interface CutRequest {
  /** Of one field any value will do; of several fields all must hold. A value is an id or a name, whatever its case. */
  readonly where: readonly { readonly field: CutField; readonly value: string }[]
  /** EDTF. Events that lie wholly before the one or after the other are left out. */
  readonly from: string | null
  readonly to: string | null
}
