import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['inspection'],
  'A service shows its storage to nobody.',
)
