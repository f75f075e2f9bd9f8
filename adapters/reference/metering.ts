/**
 * The facet `metering`: completed calls, counted out of KMS's log, and the bill.
 */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function metering(operation: MakeOperation): Facets['metering'] {
  return {
    kmsCalls: operation(({ cloud, creations }, { project }) => {
      const calls = new Map<string, number>()
      const first = project === undefined ? 0 : creations.firstCallOf(project)
      for (const { operation, outcome, caller } of cloud.kms.callLog().slice(first)) {
        if (outcome !== 'completed') continue
        if (project !== undefined && caller.project !== project) continue
        calls.set(operation, (calls.get(operation) ?? 0) + 1)
      }
      return Object.fromEntries(calls)
    }),
    bill: operation(({ cloud }) => cloud.billing.bill()),
  }
}
