import { type DataKey, type Encryption, Sealing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-4',
  costs: 'Whoever gets hold of a disk finds the key beside the lock, and needs no KMS.',
}

/** A cache of the unwrapped key, kept where it survives a restart. */
class CarelessSealing extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    const { header, body } = super.sealed(chunk, encryption, dataKey)
    const cached = { ...JSON.parse(header.toString()), dataKey: dataKey.plaintext.toString('hex') }
    return { header: Buffer.from(JSON.stringify(cached)), body }
  }
}

export const connect = withParts({ sealing: (needs) => new CarelessSealing(needs) })
