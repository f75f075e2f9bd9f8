/**
 * The facet `metering`: completed calls, counted out of KMS's log, and the bill.
 */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function metering(operation: MakeOperation): Facets['metering'] {
  return {
    kmsCalls: operation(({ cloud }, { project }) => {
      const calls = new Map<string, number>()
      for (const { operation, outcome, caller } of cloud.kms.callLog()) {
        if (outcome !== 'completed') continue
        if (project !== undefined && caller.project !== project) continue
        calls.set(operation, (calls.get(operation) ?? 0) + 1)
      }
      return Object.fromEntries(calls)
    }),
    bill: operation(({ cloud }) => cloud.billing.bill()),
  }
}
