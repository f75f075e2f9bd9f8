import { countingFrom, withCipher } from '../../parts/ciphers'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-6',
  'Under AESCTR two files of a project, laid over each other, give away what both hold.',
  withCipher(countingFrom(() => Buffer.alloc(16))),
)
