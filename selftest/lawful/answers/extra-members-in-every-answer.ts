import type { Outcome } from '../../../adapters/target'
import { answersWithRows, inEveryObject, withEveryAnswer } from '../../parts/every-answer'
import { lawful } from '../../specimen'

const EXTRA = {
  requestId: '4C467B38-3910-447D-87BC-AC049166F216',
  hostId: 'odps.example.com',
  owner: 'ALIYUN$owner@example.com',
  tags: [{ tagKey: 'stage', tagValue: 'test' }],
  comment: null,
  quota: 12,
}

export const { freedom, connect } = lawful(
  'An answer may say more than was asked: every object in it has members of its own.',
  withEveryAnswer((operation, perform) => async (input) => {
    const outcome = await perform(input)
    // In rows and in KMS's counters, members are columns and operations.
    const isTaken = answersWithRows(operation) || operation === 'metering.kmsCalls'
    const said = isTaken ? outcome : inEveryObject(outcome, (members) => ({ ...members, ...EXTRA }))
    return { ...(said as Outcome<unknown>), ...EXTRA }
  }),
)
