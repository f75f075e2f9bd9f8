import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-2',
  'Nobody sees who opened the data, or what it cost.',
  replacing('kms', (kms) => ({
    callLog: () => kms.callLog().filter(({ operation }) => operation !== 'Decrypt'),
    meters: () => kms.meters().filter(({ operation }) => operation !== 'Decrypt'),
  })),
)
