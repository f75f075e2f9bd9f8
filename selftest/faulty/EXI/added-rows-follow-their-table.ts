import type { Project } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-4',
  costs: 'Rows that are added to an older table lie in the open beside the old ones.',
}

const oldTables = new WeakMap<Project, number>()

export const connect = withParts({
  ...notingRetrofits((project) => oldTables.set(project, project.tables.size)),
  ...leavingPlain(
    ({ mode, project, table }) => mode === 'append' && table < (oldTables.get(project) ?? 0),
  ),
})
