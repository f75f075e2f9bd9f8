import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-3',
  costs: 'Calls that KMS refused are paid for as if they had helped.',
}

type Reading = ReturnType<Kms['meters']>[number]

/** The bill is made from the log, and the log has every call. */
class StrictKms extends Kms {
  override meters() {
    const readings = new Map<string, Reading>()
    for (const { keyId, operation, region } of super.callLog()) {
      const name = JSON.stringify([region, operation, keyId])
      const completedCalls = (readings.get(name)?.completedCalls ?? 0) + 1
      readings.set(name, { region, operation, ...(keyId && { keyId }), completedCalls })
    }
    return [...readings.values()]
  }
}

export const connect = withParts({ kms: (settings) => new StrictKms(settings) })
