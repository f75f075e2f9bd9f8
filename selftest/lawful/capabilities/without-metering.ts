import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['metering'],
  'What KMS counts and charges need not be shown to whoever tests the service.',
)
