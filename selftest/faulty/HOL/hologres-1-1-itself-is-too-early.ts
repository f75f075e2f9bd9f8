import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'The version that the page names is refused.',
}

export const connect = withParts({
  checkLimits: (read) => {
    const [first = 0, second = 0, ...rest] = read.version
    const isFirst = first === 1 && second === 1 && rest.every((number) => number === 0)
    checkLimits(read.key.kind === 'byok' && isFirst ? { ...read, version: [1] } : read)
  },
})
