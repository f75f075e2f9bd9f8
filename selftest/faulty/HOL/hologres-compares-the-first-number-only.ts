import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'Hologres 1.0 reads what only 1.1 was made for.',
}

export const connect = withParts({
  checkLimits: (read) => {
    const [first = 0] = read.version
    const version = first >= 1 ? [first, 99] : [first]
    checkLimits(read.key.kind === 'byok' ? { ...read, version } : read)
  },
})
