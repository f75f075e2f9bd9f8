import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

/** To remove the BYOK is meant to lead back to the default key. */
export const { fault, connect } = faulty(
  'IMM-1',
  'Who trusted a key of their own has plaintext in storage after one call by somebody else.',
  {
    oneWayDoor: (current, asked) =>
      current?.key.kind === 'byok' && !asked ? 'pass' : oneWayDoor(current, asked),
  },
)
