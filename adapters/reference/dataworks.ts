/**
 * The facet `dataworks`: workspaces, and MaxCompute's projects made in them.
 */

import type { Facets } from '../target'
import type { Offer } from './offer'

export function dataworks(offer: Offer): Facets['dataworks'] {
  return {
    createWorkspace: offer(({ cloud }, { name, region }, principal) => {
      cloud.dataworks.createWorkspace(principal, { name, region })
      return null
    }),
    createProject: offer(({ cloud }, { workspace, name, encryption }, principal) =>
      cloud.dataworks.createProject(principal, { workspace, name, encryption }),
    ),
  }
}
