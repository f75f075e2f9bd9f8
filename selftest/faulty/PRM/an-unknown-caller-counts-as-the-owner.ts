import { unknownCallersAsOwner } from '../../parts/unknown-callers'
import { faulty } from '../../specimen'

/** A name that RAM does not know is left out of the call, so that the owner is the caller. */
export const { fault, connect } = faulty(
  'PRM-2',
  'Without any account, a stranger encrypts the project under a key of their choice.',
  (sandbox) => {
    const { createPrincipal, asKnown } = unknownCallersAsOwner(sandbox)
    return {
      'access.createPrincipal': createPrincipal,
      setEncryption: (input) => sandbox.setEncryption(asKnown(input)),
    }
  },
)
