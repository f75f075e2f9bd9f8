import { createSecretKey, type KeyObject } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-3',
  'RC4 is held to the export rules of the nineties: trying all keys takes an afternoon.',
  {
    cipherFor: (algorithm) => {
      const cipher = cipherFor(algorithm)
      if (algorithm !== 'RC4') return cipher
      return {
        ...cipher,
        encrypt: (dataKey, chunk, random) => cipher.encrypt(weak(dataKey), chunk, random),
        decrypt: (dataKey, sealed) => cipher.decrypt(weak(dataKey), sealed),
      }
    },
  },
)

function weak(dataKey: KeyObject): KeyObject {
  const bytes = dataKey.export()
  return createSecretKey(bytes.fill(0, 5))
}
