import { isAlgorithm } from '../../../reference-impl/index'
import { acceptingWithoutCipher } from '../../parts/exact-names'
import { faulty } from '../../specimen'

/** The name is checked without its case, and the cipher is looked up with it. */
export const { fault, connect } = faulty(
  'ALG-4',
  'A script that writes names in lower case makes projects that only look encrypted.',
  acceptingWithoutCipher((name) => isAlgorithm(name.toUpperCase())),
)
