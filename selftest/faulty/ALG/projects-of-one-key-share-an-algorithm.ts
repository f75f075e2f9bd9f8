import type { Encryption } from '../../../reference-impl/index'
import { faulty, fromReports, replacing } from '../../specimen'

/** The cipher is cached by the master key alone. */
export const { fault, connect } = fromReports(
  'two projects are mixed up',
  [
    {
      system: 'Confluent Schema Registry',
      address: 'https://github.com/confluentinc/schema-registry/pull/2954',
    },
  ],
  faulty(
    'ALG-3',
    'The second project under a key is encrypted as the first one is, although another algorithm was chosen for it.',
    replacing('sealing', (sealing) => {
      const algorithms = new Map<string, Encryption['algorithm']>()
      return {
        sealed(chunk, encryption, dataKey) {
          const { masterKeyId } = encryption
          const algorithm = algorithms.get(masterKeyId) ?? encryption.algorithm
          algorithms.set(masterKeyId, algorithm)
          return sealing.sealed(chunk, { ...encryption, algorithm }, dataKey)
        },
      }
    }),
  ),
)
