import { isAlgorithm } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-1',
  costs: 'Whoever has to use RC4, which the page offers, cannot.',
}

export const connect = withParts({
  algorithmNamed: (name) => (isAlgorithm(name) && name !== 'RC4' ? name : undefined),
})
