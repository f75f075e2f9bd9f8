import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['dataworks'],
  'DataWorks is the second of two ways to a project: here there is the first only.',
)
