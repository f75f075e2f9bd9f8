import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'Tables that grow day by day, as logs do, are encrypted for their first day only.',
}

export const connect = withParts(
  leavingPlain(({ mode, isFirstOfTable }) => mode === 'append' && !isFirstOfTable),
)
