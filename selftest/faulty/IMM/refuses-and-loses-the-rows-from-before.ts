import type { Project } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty } from '../../specimen'

const changed = new WeakSet<Project>()

/** After the attempt, the project counts as encrypted since its creation. */
export const { fault, connect } = faulty(
  'IMM-4',
  'A refused attempt costs the rows that were there before the project was encrypted.',
  afterARefusedChange((project) => changed.add(project)),
  watchingOldRows((tunnel, holdsOldRows, projects) => ({
    async readRows(principal, request) {
      const isOld = await holdsOldRows(principal, request)
      const isLost = isOld && changed.has(projects.find(principal, request.project))
      return isLost ? [] : tunnel.readRows(principal, request)
    },
  })),
)
