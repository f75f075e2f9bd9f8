import type { Project } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-4',
  costs: 'Years of rows are added in the open to tables of a project that says it is encrypted.',
}

/** The setting is copied into a table when the table is made. */
const oldTables = new WeakMap<Project, number>()

export const connect = withParts({
  ...notingRetrofits((project) => oldTables.set(project, project.tables.size)),
  ...leavingPlain(({ project, table }) => table < (oldTables.get(project) ?? 0)),
})
