import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-1',
  'Every report says encrypted, and whoever gets hold of a disk reads every row.',
  replacing('sealing', (sealing) => ({
    sealed: (chunk) => sealing.plain(chunk),
  })),
)
