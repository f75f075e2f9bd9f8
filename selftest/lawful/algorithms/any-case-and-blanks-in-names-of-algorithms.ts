import { isAlgorithm } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'Nothing is said of capitals, hyphens and blanks in an algorithm’s name: they make no difference ' +
    'here, and the project is encrypted and reported as if they were not there.',
  {
    algorithmNamed: (name) => {
      const plain = name.trim().toUpperCase().replaceAll('-', '')
      return isAlgorithm(plain) ? plain : undefined
    },
  },
)
