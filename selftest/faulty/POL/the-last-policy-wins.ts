import { combiningDecisions } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-4',
  'Whoever attaches a policy undoes what others denied before.',
  combiningDecisions(
    (decisions) =>
      decisions.filter((decision) => decision !== 'ImplicitDeny').at(-1) ?? 'ImplicitDeny',
  ),
)
