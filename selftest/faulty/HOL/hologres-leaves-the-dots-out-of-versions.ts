import { checkLimits } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: '1.0.99 is taken for one thousand and ninety-nine, and let in.',
}

export const connect = withParts({
  checkLimits: (read) => {
    const isNewEnough = Number(read.version.join('')) >= 11
    checkLimits(read.key.kind === 'byok' ? { ...read, version: [isNewEnough ? 2 : 0] } : read)
  },
})
