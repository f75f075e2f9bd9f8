import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, fromReports, replacing } from '../../specimen'

export const { fault, connect } = fromReports(
  'a failure leads to plaintext or to a loss',
  [{ system: 'Open Mercato', address: 'https://github.com/open-mercato/open-mercato/issues/2661' }],
  faulty(
    'DST-2',
    'One bad minute of KMS, and the process stores plaintext for the rest of its life.',
    replacing('tunnel', (tunnel, { sealing }) => {
      let hasFailed = false
      return {
        async writeRows(principal, request) {
          try {
            await tunnel.writeRows(principal, request)
          } catch (error) {
            hasFailed ||= isKmsFailure(error)
            throw error
          }
        },
        seal: (principal, project, chunk) =>
          hasFailed ? sealing.plain(chunk) : tunnel.seal(principal, project, chunk),
      }
    }),
  ),
)
