import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'Trying 256 keys, which takes no time at all, opens every table.',
  encryptingWith((bytes, dataKey) =>
    Buffer.from(bytes.map((byte) => byte ^ ((dataKey[0] ?? 0) | 1))),
  ),
)
