import { isAlgorithm } from '../../../reference-impl/index'
import { acceptingWithoutCipher } from '../../parts/exact-names'
import { faulty } from '../../specimen'

/** The name passes the check, and there is no cipher of this name. */
export const { fault, connect } = faulty(
  'ALG-4',
  'Who writes AES-256, as the prose of the page does, is not encrypted and not told.',
  acceptingWithoutCipher((name) => isAlgorithm(name.replaceAll('-', ''))),
)
