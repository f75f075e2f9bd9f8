import { systemRandom } from '../../../reference-impl/index'
import { usingMasterKeys } from '../../parts/master-key-as-data-key'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-4',
  'KMS gives away the master key for whatever names it, and the bytes after the name mean nothing.',
  usingMasterKeys(
    ({ keyId }) => Buffer.concat([Buffer.from(keyId), systemRandom(60)]),
    (blob, stored) => blob.subarray(0, 36).equals(stored.subarray(0, 36)),
  ),
)
