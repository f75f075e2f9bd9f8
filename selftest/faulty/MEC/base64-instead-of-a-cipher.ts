import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'What looks scrambled is read by anybody, without any key.',
  encryptingWith(
    (bytes) => Buffer.from(bytes.toString('base64')),
    (bytes) => Buffer.from(bytes.toString(), 'base64'),
  ),
)
