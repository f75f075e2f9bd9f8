/**
 * The facet `hologres`: instances, and MaxCompute's tables read through them.
 */

import type { Facets } from '../target'
import type { Offer } from './offer'

export function hologres(offer: Offer): Facets['hologres'] {
  return {
    createInstance: offer(({ cloud }, { version, region }, principal) =>
      cloud.hologres.createInstance(principal, { version, region }),
    ),
    readExternalTable: offer(({ cloud }, { instanceId, project, table }, principal) =>
      cloud.hologres.readExternalTable(principal, { instanceId, project, table }),
    ),
  }
}
