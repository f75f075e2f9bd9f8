import { TunnelWithASpool } from '../../parts/spool-of-refused-writes'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-9',
  costs: 'The first rows of a new table are in storage, in the clear, although they were refused.',
}

/** A table is made with its first rows, and taken for a matter of the catalogue. */
export const connect = withParts({
  tunnel: (needs) => new TunnelWithASpool(needs, ({ isNewTable }) => isNewTable),
})
