/** The instruments of the second judge: evidence has digests of stored bytes, so nothing is found in them. */
import type { Instruments } from '../../../oracle/instruments'

export const NOTHING_SEEN: Instruments = {
  shown: () => undefined,
  open: () => Buffer.alloc(0),
  lost: () => undefined,
}
