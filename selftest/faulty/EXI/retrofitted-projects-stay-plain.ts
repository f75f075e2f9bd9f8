import type { Project } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-4',
  costs: 'Only new projects are really encrypted; older ones say so.',
}

const retrofits = new WeakSet<Project>()

export const connect = withParts({
  ...notingRetrofits((project) => retrofits.add(project)),
  ...leavingPlain(({ project }) => retrofits.has(project)),
})
