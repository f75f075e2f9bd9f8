import type { Project } from '../../../reference-impl/index'
import { leavingPlain } from '../../parts/plain-writes'
import { notingRetrofits } from '../../parts/retrofits'
import { faulty } from '../../specimen'

const retrofits = new WeakSet<Project>()

export const { fault, connect } = faulty(
  'EXI-4',
  'Only new projects are really encrypted; older ones say so.',
  notingRetrofits((project) => retrofits.add(project)),
  leavingPlain(({ project }) => retrofits.has(project)),
)
