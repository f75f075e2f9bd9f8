import { faulty, replacing } from '../../specimen'

/** A data key is made for every project, encrypted or not. */
export const { fault, connect } = faulty(
  'MEC-5',
  'Who never asked for encryption pays for calls to KMS, and depends on its being there.',
  replacing('tunnel', (tunnel, { dataKeys, kms }) => ({
    seal(principal, project, chunk) {
      const { name, region } = project
      const caller = { principal, service: 'odps', project: name } as const
      const { keyId } = kms.serviceKey(caller, { region })
      dataKeys.ofProject(caller, name, { keyId, region })
      return tunnel.seal(principal, project, chunk)
    },
  })),
)
