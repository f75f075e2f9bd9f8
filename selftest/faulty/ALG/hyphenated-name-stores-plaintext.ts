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
  costs: 'Who writes AES-256, as the prose of the page does, is not encrypted and not told.',
}

/** The name passes the check, and no cipher answers to it. */
class SealingByExactName extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    if (!isAlgorithm(encryption.algorithm)) return this.plain(chunk)
    return super.sealed(chunk, encryption, dataKey)
  }
}

export const connect = withParts({
  algorithmNamed: (name) =>
    isAlgorithm(name.replaceAll('-', '')) ? (name as Algorithm) : undefined,
  sealing: (needs) => new SealingByExactName(needs),
})
