import { leavingPlain } from '../../parts/plain-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-1',
  'Tables that grow day by day, as logs do, are encrypted for their first day only.',
  leavingPlain(({ mode, isFirstOfTable }) => mode === 'append' && !isFirstOfTable),
)
