import { faulty, replacing } from '../../specimen'

/** For the limits, an unencrypted project counts as one under a BYOK. */
export const { fault, connect } = faulty(
  'HOL-6',
  'Old instances lose their tables, though nothing in them is encrypted.',
  replacing('tunnel', (tunnel, { projects }) => ({
    async readRows(principal, request, reader) {
      const project = projects.find(principal, request.project)
      const encryption = {
        algorithm: 'AES256',
        key: { kind: 'byok', keyId: '' },
        masterKeyId: '',
      } as const
      if (!project.encryption) reader?.({ ...project, encryption })
      return tunnel.readRows(principal, request, reader)
    },
  })),
)
