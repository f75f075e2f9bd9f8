import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-3',
  costs: 'What works in Hangzhou today was never promised, and ends with the next release.',
}

export const connect = withParts({
  checkLimits: (read) => checkLimits({ ...read, region: 'cn-shanghai' }),
})
