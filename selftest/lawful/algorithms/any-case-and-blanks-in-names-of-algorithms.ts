import { isAlgorithm } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'Nothing is said of capitals, hyphens and blanks in an algorithm’s name: they make no difference ' +
    'here, and the project is encrypted and reported as if they were not there.',
}

export const connect = withParts({
  algorithmNamed: (name) => {
    const plain = name.trim().toUpperCase().replaceAll('-', '')
    return isAlgorithm(plain) ? plain : undefined
  },
})
