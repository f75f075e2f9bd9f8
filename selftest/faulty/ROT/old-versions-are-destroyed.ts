import { keepingVersions } from '../../parts/key-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ROT-1',
  'The first rotation makes everything unreadable that was written before it.',
  keepingVersions(1),
)
