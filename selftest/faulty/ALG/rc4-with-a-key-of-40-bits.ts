import { createSecretKey, type KeyObject } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-3',
  costs: 'RC4 is held to the export rules of the nineties: trying all keys takes an afternoon.',
}

export const connect = withParts({
  cipherFor: (algorithm) => {
    const cipher = cipherFor(algorithm)
    if (algorithm !== 'RC4') return cipher
    return {
      ...cipher,
      encrypt: (dataKey, chunk, random) => cipher.encrypt(weak(dataKey), chunk, random),
      decrypt: (dataKey, sealed) => cipher.decrypt(weak(dataKey), sealed),
    }
  },
})

function weak(dataKey: KeyObject): KeyObject {
  const bytes = dataKey.export()
  return createSecretKey(bytes.fill(0, 5))
}
