import { isAlgorithm } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'Encryption without the name of an algorithm is not spoken of: here it is AES256.',
  {
    algorithmNamed: (name) => {
      if (name.trim() === '') return 'AES256'
      return isAlgorithm(name) ? name : undefined
    },
  },
)
