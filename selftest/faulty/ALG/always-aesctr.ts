import { cipherFor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-3',
  costs: 'Who chose AES256 for its seal against changes has a cipher that notices none.',
}

/** The one cipher that was finished in time. */
export const connect = withParts({
  cipherFor: (algorithm) => ({ ...cipherFor('AESCTR'), algorithm }),
})
