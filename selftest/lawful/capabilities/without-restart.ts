import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['restart'],
  'Processes of a service are not restarted by its customers.',
)
