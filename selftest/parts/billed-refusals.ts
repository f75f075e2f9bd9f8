/** KMS bills the calls that it refused, beside those that it completed. */
import type { Kms } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

type Reading = ReturnType<Kms['meters']>[number]

/** @param price the number of calls that one refused call is billed as */
export function billingRefusedCalls(price: number): Replacement {
  return replacing('kms', (kms) => ({
    meters() {
      const readings = new Map(kms.meters().map((reading) => [nameOf(reading), reading]))
      for (const { keyId, operation, region, outcome } of kms.callLog()) {
        if (outcome === 'completed' || keyId === undefined) continue
        const ofKey = [...readings.values()].find((reading) => reading.keyId === keyId)
        const keyCreatorType = ofKey?.keyCreatorType ?? 'User'
        const name = nameOf({ region, operation, keyId })
        const completedCalls = (readings.get(name)?.completedCalls ?? 0) + price
        readings.set(name, { region, operation, keyId, keyCreatorType, completedCalls })
      }
      return [...readings.values()]
    },
  }))
}

function nameOf({ region, operation, keyId }: Omit<Reading, 'completedCalls'>): string {
  return JSON.stringify([region, operation, keyId])
}
