import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-3',
  costs: 'Data is read through keys of a region that the documentation leaves out.',
}

export const connect = withParts({
  checkLimits: (read) =>
    checkLimits(read.region === 'cn-beijing' ? { ...read, region: 'cn-shanghai' } : read),
})
