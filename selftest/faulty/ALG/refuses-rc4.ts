import { isAlgorithm } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-1',
  'Whoever has to use RC4, which the page offers, cannot.',
  { algorithmNamed: (name) => (isAlgorithm(name) && name !== 'RC4' ? name : undefined) },
)
