import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

/** https://github.com/open-mercato/open-mercato/issues/2661 */
export const { fault, connect } = faulty(
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
)
