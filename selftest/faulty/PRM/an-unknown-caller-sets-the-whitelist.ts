import { unknownCallersAsOwner } from '../../parts/unknown-callers'
import { faulty } from '../../specimen'

/** The whitelist is kept by a gateway that does not ask RAM. */
export const { fault, connect } = faulty(
  'PRM-5',
  'A stranger puts their own address on the list of those who may connect.',
  (sandbox) => {
    const { createPrincipal, asKnown } = unknownCallersAsOwner(sandbox)
    return {
      'access.createPrincipal': createPrincipal,
      'access.setProperty': (input) => sandbox.access.setProperty(asKnown(input)),
    }
  },
)
