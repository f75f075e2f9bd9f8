import { isAlgorithm, ServiceError } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page gives no codes: a name outside the pick-list is an argument that is not valid.',
  {
    algorithmNamed: (name) => {
      if (isAlgorithm(name)) return name
      throw new ServiceError('INVALID_PARAMETER', 400, `algorithm is not valid: ${name}`)
    },
  },
)
