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
  clause: 'ALG-4',
  costs: 'A script that writes names in lower case makes projects that only look encrypted.',
}

/** The name is compared without its case, and the cipher is looked up with it. */
class SealingByExactName extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    if (!isAlgorithm(encryption.algorithm)) return this.plain(chunk)
    return super.sealed(chunk, encryption, dataKey)
  }
}

export const connect = withParts({
  algorithmNamed: (name) => (isAlgorithm(name.toUpperCase()) ? (name as Algorithm) : undefined),
  sealing: (needs) => new SealingByExactName(needs),
})
