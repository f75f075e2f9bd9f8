/**
 * Projects and their tables: what every target has, out of MaxCompute.
 */

import type { Core } from '../target'
import type { MakeOperation } from './operation'

export function core(operation: MakeOperation): Core {
  return {
    createProject: operation(({ cloud, creations }, { name, region, encryption }, principal) =>
      creations.take(cloud, name, () =>
        cloud.projects.createProject(principal, { name, region, encryption }),
      ),
    ),
    getProject: operation(({ cloud }, { name }, principal) =>
      cloud.projects.getProject(principal, { project: name }),
    ),
    setEncryption: operation(({ cloud }, { project, encryption }, principal) =>
      cloud.projects.updateProjectBasicMeta(principal, { project, encryption }),
    ),
    writeRows: operation(async ({ cloud }, { project, table, rows, mode }, principal) => {
      await cloud.tunnel.writeRows(principal, { project, table, rows, mode })
      return null
    }),
    readRows: operation(({ cloud }, { project, table }, principal) =>
      cloud.tunnel.readRows(principal, { project, table }),
    ),
  }
}
