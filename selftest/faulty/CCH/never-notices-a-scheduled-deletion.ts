import { KmsWithAMemory } from '../../parts/kms-with-a-memory'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-2',
  costs: 'Nobody feels that a key is about to go until it has gone, and the data with it.',
}

export const connect = withParts({
  kms: (settings) =>
    new KmsWithAMemory(settings, ({ code }) => code === 'Rejected.PendingDeletion'),
})
