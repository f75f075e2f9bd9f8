import { isAlgorithm } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-4',
  'Who asked for AES-CTR has files that no tool for counter mode opens.',
  {
    algorithmNamed: (name) =>
      isAlgorithm(name) ? name : name.includes('-') ? 'AES256' : undefined,
  },
)
