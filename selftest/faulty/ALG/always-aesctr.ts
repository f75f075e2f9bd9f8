import { cipherFor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

/** AESCTR is the only cipher that is built in. */
export const { fault, connect } = faulty(
  'ALG-3',
  'Who chose AES256 for its seal against changes has a cipher that notices none.',
  { cipherFor: (algorithm) => ({ ...cipherFor('AESCTR'), algorithm }) },
)
