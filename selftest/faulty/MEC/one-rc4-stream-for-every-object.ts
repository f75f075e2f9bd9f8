import { cipherFor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'One known row under RC4 opens the same stretch of every other file of its project.',
}

export const connect = withParts({
  cipherFor: (algorithm) => {
    const cipher = cipherFor(algorithm)
    if (algorithm !== 'RC4') return cipher
    const oneSalt = (length: number) => Buffer.alloc(length, 'salt')
    return { ...cipher, encrypt: (dataKey, chunk) => cipher.encrypt(dataKey, chunk, oneSalt) }
  },
})
