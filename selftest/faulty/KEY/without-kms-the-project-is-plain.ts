import { faulty } from '../../specimen'

/** Without KMS, the project is created without encryption. */
export const { fault, connect } = faulty(
  'KEY-5',
  'In a region where nobody activated KMS a project asked for as encrypted is in the clear.',
  (sandbox) => ({
    createProject: async (input) => {
      const status = await sandbox.keys.status({ region: input.region })
      const isActivated = status.ok && status.value.activated
      const isDefault = input.encryption?.key.kind === 'default'
      const isDropped = isDefault && !isActivated
      return sandbox.createProject(isDropped ? { ...input, encryption: null } : input)
    },
  }),
)
