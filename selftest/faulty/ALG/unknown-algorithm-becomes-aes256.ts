import { isAlgorithm } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-2',
  costs: 'Who asked for a cipher that is not offered gets another one, and is not told.',
}

export const connect = withParts({
  algorithmNamed: (name) => (isAlgorithm(name) ? name : 'AES256'),
})
