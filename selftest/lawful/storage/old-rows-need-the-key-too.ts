import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'What becomes of rows from before the project was encrypted, while its key is disabled, is left ' +
    'open: nothing of such a project is read.',
  replacing('tunnel', (tunnel, { dataKeys, projects }) => ({
    async readRows(principal, request, reader) {
      const { encryption, name, region } = projects.find(principal, request.project)
      if (encryption && !reader) {
        const caller = { principal, service: 'odps', project: name } as const
        dataKeys.ofProject(caller, name, { keyId: encryption.masterKeyId, region })
      }
      return tunnel.readRows(principal, request, reader)
    },
  })),
)
