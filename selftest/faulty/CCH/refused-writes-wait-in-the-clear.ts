import { TunnelWithASpool } from '../../parts/spool-of-refused-writes'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-9',
  costs: 'A refused write lies in storage as plaintext, where nobody looks for it.',
}

/** Rows are kept until the key is back. */
export const connect = withParts({
  tunnel: (needs) => new TunnelWithASpool(needs, () => true),
})
