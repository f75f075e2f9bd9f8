import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-6',
  'Who never used a key has to grant the use of keys.',
  ({ access, getProject, hologres }) => {
    let isGranted = false
    return {
      'access.authorizeService': async (input) => {
        const outcome = await access.authorizeService(input)
        if (outcome.ok && input.service === 'hologres') isGranted = true
        return outcome
      },
      'access.revokeService': async (input) => {
        const outcome = await access.revokeService(input)
        if (outcome.ok && input.service === 'hologres') isGranted = false
        return outcome
      },
      'hologres.readExternalTable': async (input) => {
        const project = await getProject({ name: input.project })
        if (isGranted || !project.ok || project.value.encryption) {
          return hologres.readExternalTable(input)
        }
        const message = 'Hologres has not been granted its role'
        return { ok: false, refusal: { code: 'SERVICE_NOT_AUTHORIZED', message } }
      },
    }
  },
)
