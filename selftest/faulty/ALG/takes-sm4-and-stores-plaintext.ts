import { acceptingWithoutCipher } from '../../parts/exact-names'
import { faulty } from '../../specimen'

/** There are more accepted names than ciphers. */
export const { fault, connect } = faulty(
  'ALG-2',
  'A project says that it is encrypted with SM4, and its rows lie open in storage.',
  acceptingWithoutCipher((name) => name === 'SM4'),
)
