import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-2',
  'The account pays for calls, and nobody can say which project made them.',
  replacing('kms', (kms) => ({
    callLog: () =>
      kms.callLog().map(({ caller, ...entry }) => {
        return { ...entry, caller: { principal: caller.principal } }
      }),
  })),
)
