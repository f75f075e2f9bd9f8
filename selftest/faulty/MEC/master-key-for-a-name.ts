import { usingMasterKeys } from '../../parts/master-key-as-data-key'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-4',
  'What is stored as the wrapped data key is the name of the master key, and KMS gives the key away for it.',
  usingMasterKeys(({ keyId }) => Buffer.from(keyId)),
)
