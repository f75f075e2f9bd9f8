import type { Project } from '../../reference-impl/index'
import { notingRetrofits } from '../noted-retrofits'
import type { Fault } from '../specimen'
import { withParts } from '../variation'
import { leavingPlain } from '../writes-left-plain'

export const fault: Fault = {
  clause: 'EXI-4',
  costs: 'Only new projects are really encrypted; older ones say so.',
}

const retrofits = new WeakSet<Project>()

export const connect = withParts({
  ...notingRetrofits((project) => retrofits.add(project)),
  ...leavingPlain(({ project }) => retrofits.has(project)),
})
