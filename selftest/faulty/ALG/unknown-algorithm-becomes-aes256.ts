import { isAlgorithm } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-2',
  'Who asked for a cipher that is not offered gets another one, and is not told.',
  { algorithmNamed: (name) => (isAlgorithm(name) ? name : 'AES256') },
)
