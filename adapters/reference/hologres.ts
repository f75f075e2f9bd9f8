/**
 * The facet `hologres`: instances, and MaxCompute's tables read through them.
 */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function hologres(operation: MakeOperation): Facets['hologres'] {
  return {
    createInstance: operation(({ cloud }, { version, region }, principal) =>
      cloud.hologres.createInstance(principal, { version, region }),
    ),
    readExternalTable: operation(({ cloud }, { instanceId, project, table }, principal) =>
      cloud.hologres.readExternalTable(principal, { instanceId, project, table }),
    ),
  }
}
