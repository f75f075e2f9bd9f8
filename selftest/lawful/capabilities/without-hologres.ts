import { lawfulWithout } from '../../specimen'

export const { freedom, connect } = lawfulWithout(
  ['hologres'],
  'MaxCompute is complete without Hologres: there is none here.',
)
