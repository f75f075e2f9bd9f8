/**
 * The facet `dataworks`: workspaces, and MaxCompute's projects made in them.
 */

import type { Facets } from '../target'
import type { MakeOperation } from './operation'

export function dataworks(operation: MakeOperation): Facets['dataworks'] {
  return {
    createWorkspace: operation(({ cloud }, { name, region }, principal) => {
      cloud.dataworks.createWorkspace(principal, { name, region })
      return null
    }),
    createProject: operation(({ cloud, creations }, { workspace, name, encryption }, principal) =>
      creations.take(cloud, name, () =>
        cloud.dataworks.createProject(principal, { workspace, name, encryption }),
      ),
    ),
  }
}
