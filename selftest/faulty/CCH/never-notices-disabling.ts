import { KmsWithAMemory } from '../../parts/kms-with-a-memory'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'A disabled key goes on opening everything, for as long as the service runs.',
}

export const connect = withParts({
  kms: (settings) => new KmsWithAMemory(settings, ({ code }) => code === 'Rejected.Disabled'),
})
