import type { Kms } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** The bill is made from KMS's log, which has the refused calls too. */
export const { fault, connect } = faulty(
  'BIL-3',
  'Calls that KMS refused are paid for as if they had helped.',
  replacing('kms', (kms) => ({
    meters() {
      const readings = new Map<string, Reading>()
      for (const { keyId, operation, region } of kms.callLog()) {
        const name = JSON.stringify([region, operation, keyId])
        const completedCalls = (readings.get(name)?.completedCalls ?? 0) + 1
        readings.set(name, { region, operation, ...(keyId && { keyId }), completedCalls })
      }
      return [...readings.values()]
    },
  })),
)

type Reading = ReturnType<Kms['meters']>[number]
