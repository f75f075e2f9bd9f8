import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['rotation'],
  'Keys may be rotated by a policy of KMS, and not on request.',
)
