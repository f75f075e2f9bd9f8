import { faulty, replacing } from '../../specimen'

/** MaxCompute passes on the user, and not that the service asks. */
export const { fault, connect } = faulty(
  'MEC-3',
  'Everybody who may read a table needs rights in KMS too, or is refused what is theirs.',
  replacing('kms', (kms) => ({
    generateDataKey: ({ principal }, request) => kms.generateDataKey({ principal }, request),
    decrypt: ({ principal }, request) => kms.decrypt({ principal }, request),
  })),
)
