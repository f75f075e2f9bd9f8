import { faulty, replacing } from '../../specimen'

/** Only the state Disabled is checked. */
export const { fault, connect } = faulty(
  'BYOK-6',
  'A week after its creation a project loses its key and all of its data.',
  replacing('kms', (kms) => ({
    describeKey(caller, request) {
      const key = kms.describeKey(caller, request)
      const isPending = caller.service && key.keyState === 'PendingDeletion'
      return isPending ? { ...key, keyState: 'Enabled' as const } : key
    },
  })),
)
