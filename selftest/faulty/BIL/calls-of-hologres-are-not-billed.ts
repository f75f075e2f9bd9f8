import { metersOf } from '../../parts/late-meters'
import { faulty, fromReports, replacing } from '../../specimen'

/** The bill counts the calls of MaxCompute, and Hologres calls KMS in its own name. */
export const { fault, connect } = fromReports(
  'metering',
  [{ system: 'Synaplan', address: 'https://github.com/metadist/synaplan/issues/1878' }],
  faulty(
    'BIL-3',
    'The calls that Hologres makes for a project are in the log of KMS and on no bill.',
    replacing('kms', (kms) => ({
      meters: () => {
        const calls = kms.callLog().filter(({ caller }) => caller.service !== 'hologres')
        return metersOf(calls, kms.meters())
      },
    })),
  ),
)
