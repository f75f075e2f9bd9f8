import { keepingVersions } from '../../parts/key-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ROT-1',
  'After the second rotation the oldest rows are lost.',
  keepingVersions(2),
)
