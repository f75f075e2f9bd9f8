import { faulty, replacing } from '../../specimen'

/** MaxCompute checks that the key exists and not its state. */
export const { fault, connect } = faulty(
  'BYOK-6',
  'A project comes into being that nobody can write to, under a key that was shut for a reason.',
  replacing('kms', (kms) => ({
    describeKey(caller, request) {
      const key = kms.describeKey(caller, request)
      const isDisabled = caller.service && key.keyState === 'Disabled'
      return isDisabled ? { ...key, keyState: 'Enabled' as const } : key
    },
  })),
)
