import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'Versions that cannot decrypt are let loose on encrypted tables.',
}

export const connect = withParts({
  checkLimits: (read) => checkLimits(read.key.kind === 'byok' ? { ...read, version: [2] } : read),
})
