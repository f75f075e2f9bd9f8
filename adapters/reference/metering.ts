/**
 * The facet `metering`: completed calls, counted out of KMS's log, and the bill.
 */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function metering(operation: MakeOperation): Facets['metering'] {
  return {
    kmsCalls: operation(({ cloud }, { project }) => {
      const projectId = project === undefined ? undefined : cloud.projects.idOf(project)
      if (project !== undefined && projectId === undefined) return {}
      const calls = new Map<string, number>()
      for (const { operation, outcome, caller } of cloud.kms.callLog()) {
        if (outcome !== 'completed') continue
        if (projectId !== undefined && caller.projectId !== projectId) continue
        calls.set(operation, (calls.get(operation) ?? 0) + 1)
      }
      return Object.fromEntries(calls)
    }),
    bill: operation(({ cloud }) => cloud.billing.bill()),
  }
}
