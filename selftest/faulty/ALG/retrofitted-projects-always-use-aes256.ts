import type { Encryption } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

const retrofitted = new WeakSet<Encryption>()

export const { fault, connect } = faulty(
  'ALG-3',
  'A project that was encrypted later reports the cipher it chose and uses another.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const description = projects.updateProjectBasicMeta(principal, request)
      const { encryption } = projects.find(principal, request.project)
      if (encryption) retrofitted.add(encryption)
      return description
    },
  })),
  replacing('sealing', (sealing) => ({
    sealed(chunk, encryption, dataKey) {
      const used: Encryption = retrofitted.has(encryption)
        ? { ...encryption, algorithm: 'AES256' }
        : encryption
      return sealing.sealed(chunk, used, dataKey)
    },
  })),
)
