import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'r1.0 comes after 1.1 in the alphabet, and is let in.',
  replacing('hologres', (hologres) => ({
    createInstance(principal, request) {
      const version =
        request.version < '1.1' ? '1.0' : request.version.startsWith('r') ? '2.0' : request.version
      return hologres.createInstance(principal, { ...request, version })
    },
  })),
)
