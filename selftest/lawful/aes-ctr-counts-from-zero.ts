import { type Cipher, cipherFor } from '../../reference-impl/index'
import type { Freedom } from '../specimen'
import { withParts } from '../variation'

export const freedom: Freedom = {
  takes: 'AESCTR names no counter: 12 random bytes and a block number that begins with zero.',
}

const aesctr = cipherFor('AESCTR')

const countingFromZero: Cipher = {
  ...aesctr,
  encrypt: (dataKey, plaintext, random) =>
    aesctr.encrypt(dataKey, plaintext, (length) =>
      Buffer.concat([random(length - 4), Buffer.alloc(4)]),
    ),
}

export const connect = withParts({
  cipherFor: (algorithm) => (algorithm === 'AESCTR' ? countingFromZero : cipherFor(algorithm)),
})
