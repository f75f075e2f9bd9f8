import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-4',
  'Whether MaxCompute may use a key hangs on who happens to ask, and the role is for show.',
  replacing('kms', (kms) => ({
    describeKey: (caller, request) => kms.describeKey({ principal: caller.principal }, request),
  })),
)
