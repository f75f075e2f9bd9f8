import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['disturbance'],
  'A customer cannot make KMS fail.',
)
