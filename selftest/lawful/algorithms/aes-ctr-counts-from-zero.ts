import { cipherFor } from '../../../reference-impl/index'
import { countingFrom } from '../../parts/first-counter'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'AESCTR names no counter: 12 random bytes and a block number that begins with zero.',
}

const countingFromZero = countingFrom((random) => Buffer.concat([random(12), Buffer.alloc(4)]))

export const connect = withParts({
  cipherFor: (algorithm) => (algorithm === 'AESCTR' ? countingFromZero : cipherFor(algorithm)),
})
