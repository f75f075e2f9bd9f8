/** How stored bytes are looked at. The steps have the instruments; the oracle has them given. */
import type { Envelope, StoredObject } from '../adapters/target'
import type { Saying } from '../record/saying'

export interface Instruments {
  /** The first value that the stored bytes show without a key, and how: as it is, in base64, … */
  shown(
    objects: readonly StoredObject[],
    values: readonly string[],
  ): { readonly value: string; readonly how: Saying } | undefined
  /** The opened bytes, or why they do not open. `dataKey` in base64. */
  open(object: StoredObject, envelope: Envelope, dataKey: string): Buffer | Saying
  /** The first value that is in none of the opened pieces. */
  lost(pieces: readonly Buffer[], values: readonly string[]): string | undefined
}
