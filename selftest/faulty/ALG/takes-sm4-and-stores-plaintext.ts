import {
  type Algorithm,
  type DataKey,
  type Encryption,
  isAlgorithm,
  Sealing,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-2',
  costs: 'A project says that it is encrypted with SM4, and its rows lie open in storage.',
}

/** The list of names is longer than the list of ciphers. */
const SM4 = 'SM4' as Algorithm

class SealingWhatItKnows extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    if (encryption.algorithm === SM4) return this.plain(chunk)
    return super.sealed(chunk, encryption, dataKey)
  }
}

export const connect = withParts({
  algorithmNamed: (name) => (isAlgorithm(name) ? name : name === SM4 ? SM4 : undefined),
  sealing: (needs) => new SealingWhatItKnows(needs),
})
