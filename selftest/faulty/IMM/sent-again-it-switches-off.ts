import { allowingChanges, isSameConfiguration } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

/** The second request switches off, as the switch in a console does. */
export const { fault, connect } = faulty(
  'IMM-7',
  'A script that makes sure of encryption ends it every second time it runs.',
  allowingChanges(isSameConfiguration, ({ project }) => {
    project.encryption = null
  }),
)
