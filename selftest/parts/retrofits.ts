/** Treats projects in another way when they were encrypted after their creation. */
import type { Project } from '../../reference-impl/index'
import { perSandbox, type Replacement, replacing } from '../replacing'
import { leavingPlain, type Write } from './plain-writes'

/** `note` is called with each project as soon as its encryption was switched on. */
export function notingRetrofits(note: (project: Project) => void): Replacement {
  return replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const project = projects.find(principal, request.project)
      const wasPlain = project.encryption === null
      const description = projects.updateProjectBasicMeta(principal, request)
      if (wasPlain && project.encryption) note(project)
      return description
    },
  }))
}

/** Stores some writes to tables that are older than the encryption of their project as they are. */
export function leavingOldTablesPlain(staysPlain: (write: Write) => boolean): Replacement {
  return perSandbox(() => {
    const oldTables = new Map<Project, number>()
    return [
      notingRetrofits((project) => oldTables.set(project, project.tables.size)),
      leavingPlain(
        (write) => write.table < (oldTables.get(write.project) ?? 0) && staysPlain(write),
      ),
    ]
  })
}
