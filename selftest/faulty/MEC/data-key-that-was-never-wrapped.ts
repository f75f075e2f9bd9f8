import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-7',
  'What is stored as the wrapped data key is the data key, and the master key guards nothing.',
  replacing('dataKeys', (dataKeys) => ({
    generate(caller, masterKey) {
      const { plaintext } = dataKeys.generate(caller, masterKey)
      return { plaintext, wrapped: plaintext }
    },
    unwrap: (_caller, _region, wrapped) => wrapped,
  })),
)
