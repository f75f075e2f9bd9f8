import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['tampering'],
  'Customers have no way to the bytes that are stored for them.',
)
