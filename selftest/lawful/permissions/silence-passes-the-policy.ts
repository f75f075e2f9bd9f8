import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'Whether a request without a word on encryption has the condition key odps:Encryption is left ' +
    'open: here it has not, the policy does not fit, and the project is created unencrypted.',
  replacing('authorization', (authorization) => ({
    requireCreateProject(principal, request, isEncrypted) {
      const isSilent = request.encryption === undefined
      if (isSilent && authorization.allowsByRam(principal, 'odps:CreateProject', request)) return
      authorization.requireCreateProject(principal, request, isEncrypted)
    },
  })),
)
