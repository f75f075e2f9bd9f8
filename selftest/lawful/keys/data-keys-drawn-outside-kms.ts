import { systemRandom } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'KMS generates, manages and secures the master key; of data keys nothing is said: here ' +
    'MaxCompute draws them itself and has KMS encrypt them.',
  replacing('dataKeys', (_dataKeys, { cache, kms }) => ({
    generate(caller, masterKey) {
      const plaintext = systemRandom(32)
      const { ciphertextBlob: wrapped } = kms.encrypt(caller, { ...masterKey, plaintext })
      cache.keep(wrapped, plaintext)
      return { plaintext, wrapped }
    },
  })),
)
