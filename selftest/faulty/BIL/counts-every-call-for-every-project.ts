import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-4',
  'Teams without encryption are asked to pay for those who have it.',
  ({ metering }) => ({
    'metering.kmsCalls': () => metering.kmsCalls({}),
  }),
)
