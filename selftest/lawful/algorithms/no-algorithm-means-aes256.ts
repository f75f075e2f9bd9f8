import { isAlgorithm } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'Encryption without the name of an algorithm is not spoken of: here it is AES256.',
}

export const connect = withParts({
  algorithmNamed: (name) => {
    if (name.trim() === '') return 'AES256'
    return isAlgorithm(name) ? name : undefined
  },
})
