import { cipherFor } from '../../reference-impl/index'
import type { Fault } from '../specimen'
import { withParts } from '../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'Under AESCTR two files of a project, laid over each other, give away what both hold.',
}

export const connect = withParts({
  cipherFor: (algorithm) => {
    const cipher = cipherFor(algorithm)
    if (algorithm !== 'AESCTR') return cipher
    const zeros = (length: number) => Buffer.alloc(length)
    return { ...cipher, encrypt: (dataKey, chunk) => cipher.encrypt(dataKey, chunk, zeros) }
  },
})
