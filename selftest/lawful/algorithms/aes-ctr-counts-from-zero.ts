import { countingFrom, withCipher } from '../../parts/ciphers'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'AESCTR names no counter: 12 random bytes and a block number that begins with zero.',
  withCipher(countingFrom((random) => Buffer.concat([random(12), Buffer.alloc(4)]))),
)
