import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-4',
  costs: 'Teams without encryption are asked to pay for those who have it.',
}

export const connect = withAnswers(({ metering }) => ({
  'metering.kmsCalls': () => metering.kmsCalls({}),
}))
