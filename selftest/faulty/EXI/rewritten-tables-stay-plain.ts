import type { Project } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-5',
  costs: 'Old rows were written back for their protection, and lie in storage as they did before.',
}

/** What replaces a table's rows keeps the table's kind. */
const oldTables = new WeakMap<Project, number>()

export const connect = withParts({
  ...notingRetrofits((project) => oldTables.set(project, project.tables.size)),
  ...leavingPlain(
    ({ mode, project, table }) => mode === 'overwrite' && table < (oldTables.get(project) ?? 0),
  ),
})
