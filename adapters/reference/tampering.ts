/** The facet `tampering`: stored bytes that change behind the back of MaxCompute. */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function tampering(operation: MakeOperation): Facets['tampering'] {
  return {
    flip: operation(async ({ cloud }, { project, table, objectId, offset }, principal) => {
      await cloud.tunnel.flip(principal, { project, table, objectId, offset })
      return null
    }),
  }
}
