import { changingServiceKeys } from '../../parts/service-key-states'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-4',
  'One click on a key that looked unused stops every default-key project of the region.',
  changingServiceKeys('disableKey', 'Disabled'),
)
