/**
 * Projects and their tables: what every target has, out of MaxCompute.
 */

import type { Core } from '../target'
import type { Offer } from './offer'

export function core(offer: Offer): Core {
  return {
    createProject: offer(({ cloud }, { name, region, encryption }, principal) =>
      cloud.projects.createProject(principal, { name, region, encryption }),
    ),
    getProject: offer(({ cloud }, { name }, principal) =>
      cloud.projects.getProject(principal, { project: name }),
    ),
    setEncryption: offer(({ cloud }, { project, encryption }, principal) =>
      cloud.projects.updateProjectBasicMeta(principal, { project, encryption }),
    ),
    writeRows: offer(async ({ cloud }, { project, table, rows, mode }, principal) => {
      await cloud.tunnel.writeRows(principal, { project, table, rows, mode })
      return null
    }),
    readRows: offer(({ cloud }, { project, table }, principal) =>
      cloud.tunnel.readRows(principal, { project, table }),
    ),
  }
}
