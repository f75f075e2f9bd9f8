import { sealGcm, secretKey, systemRandom } from '../../../reference-impl/index'
import { usingMasterKeys } from '../../parts/master-key-as-data-key'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-4',
  'Whoever unwraps one data key has the master key, and with it every project under that key.',
  usingMasterKeys(({ keyId, plaintext }) => {
    const { iv, ciphertext, tag } = sealGcm(secretKey('it', plaintext), plaintext, systemRandom)
    return Buffer.concat([Buffer.from(keyId), iv, ciphertext, tag])
  }),
)
