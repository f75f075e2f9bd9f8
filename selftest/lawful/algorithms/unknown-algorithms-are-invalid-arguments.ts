import { isAlgorithm, ServiceError } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'The page gives no codes: a name outside the pick-list is an argument that is not valid.',
}

export const connect = withParts({
  algorithmNamed: (name) => {
    if (isAlgorithm(name)) return name
    throw new ServiceError('INVALID_PARAMETER', 400, `algorithm is not valid: ${name}`)
  },
})
