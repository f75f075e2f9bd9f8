import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'Hologres 2.0 is refused because its second number is smaller than that of 1.1.',
}

export const connect = withParts({
  checkLimits: (read) => {
    const [first = 0, second = 0] = read.version
    const version = [first >= 1 && second >= 1 ? 2 : 0]
    checkLimits(read.key.kind === 'byok' ? { ...read, version } : read)
  },
})
