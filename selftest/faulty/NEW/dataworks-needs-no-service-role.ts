import { isRefusal } from '../../parts/refusals'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** DataWorks is trusted to have checked the key. */
export const { fault, connect } = fromReports(
  'a parallel path lacks the rule',
  [
    { system: 'Apache Ozone', address: 'https://github.com/apache/ozone/pull/2487' },
    { system: 'kumo', address: 'https://github.com/sivchari/kumo/pull/846' },
  ],
  faulty(
    'NEW-2',
    'DataWorks creates projects under a key that MaxCompute may not use, or that is disabled.',
    perSandbox(() => {
      let isFromDataWorks = false
      return [
        replacing('dataworks', (dataworks) => ({
          createProject(principal, request) {
            isFromDataWorks = true
            try {
              return dataworks.createProject(principal, request)
            } finally {
              isFromDataWorks = false
            }
          },
        })),
        replacing('masterKeyChoice', (choice) => ({
          byok(caller, region, keyId) {
            try {
              return choice.byok(caller, region, keyId)
            } catch (error) {
              const isUnchecked = UNCHECKED.some((code) => isRefusal(error, code))
              if (isFromDataWorks && isUnchecked) return keyId
              throw error
            }
          },
        })),
      ]
    }),
  ),
)

const UNCHECKED = ['ENCRYPTION_ROLE_NOT_GRANTED', 'ENCRYPTION_KEY_UNAVAILABLE']
