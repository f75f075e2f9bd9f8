import type { Project } from '../../../reference-impl/index'
import { allowingChanges } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

const refused = new WeakSet<Project>()

export const { fault, connect } = faulty(
  'IMM-1',
  'Who insists has encryption switched off.',
  allowingChanges(({ asked, project }) => {
    if (asked) return false
    const isSecond = refused.has(project)
    refused.add(project)
    return isSecond
  }),
)
