import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-5',
  'Rows under the default key come back as noise, and pass for rows.',
  ({ getProject, hologres, inspection }) => ({
    'hologres.readExternalTable': async (input) => {
      const project = await getProject({ name: input.project })
      const isDefault = project.ok && project.value.encryption?.key.kind === 'default'
      const stored = await inspection.storedObjects(input)
      if (!isDefault || !stored.ok) return hologres.readExternalTable(input)
      return { ok: true, value: stored.value.map(({ bytes }) => ({ data: bytes })) }
    },
  }),
)
