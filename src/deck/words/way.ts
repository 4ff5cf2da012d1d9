/** A way by the names of its places, in order. */
export interface Way {
  readonly from: string
  readonly through: readonly string[]
  readonly to: string
}
