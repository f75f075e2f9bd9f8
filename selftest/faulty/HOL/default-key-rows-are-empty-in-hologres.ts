import { faulty } from '../../specimen'

/** Rows under the default key are left out, for every version. */
export const { fault, connect } = faulty(
  'HOL-5',
  'Reports are made of no rows, and nobody is told that the key is not supported.',
  ({ getProject, hologres }) => ({
    'hologres.readExternalTable': async (input) => {
      const project = await getProject({ name: input.project })
      const isDefault = project.ok && project.value.encryption?.key.kind === 'default'
      return isDefault ? { ok: true, value: [] } : hologres.readExternalTable(input)
    },
  }),
)
