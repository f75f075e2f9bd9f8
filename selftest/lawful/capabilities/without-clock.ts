import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['clock'],
  'A service has no clock that a stranger could move: what takes a day is not shown.',
)
