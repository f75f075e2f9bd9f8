import { isAlgorithm } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-4',
  costs: 'Who asked for AES-CTR has files that no tool for counter mode opens.',
}

export const connect = withParts({
  algorithmNamed: (name) => (isAlgorithm(name) ? name : name.includes('-') ? 'AES256' : undefined),
})
