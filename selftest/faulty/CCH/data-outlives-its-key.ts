import { KmsWithAMemory } from '../../parts/kms-with-a-memory'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'Data that was erased by deleting its key can be read by everybody who could before.',
}

export const connect = withParts({
  kms: (settings) => new KmsWithAMemory(settings, ({ code }) => code === 'Forbidden.KeyNotFound'),
})
