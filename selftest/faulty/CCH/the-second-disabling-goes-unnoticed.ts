import { rememberingDataKeys } from '../../parts/remembered-data-keys'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** The watch on a key ends when the key is disabled, and does not begin anew when it is enabled. */
export const { fault, connect } = fromReports(
  'the life of cached keys',
  [
    {
      system: 'Kubernetes KMS plugin for Cloud KMS',
      address: 'https://github.com/GoogleCloudPlatform/k8s-cloudkms-plugin/pull/27',
    },
  ],
  faulty(
    'CCH-1',
    'A key can be taken away once. The second time, the project goes on.',
    perSandbox(() => {
      const enabledAgain = new Set<string>()
      return [
        replacing('kms', (kms) => ({
          enableKey(caller, request) {
            const key = kms.enableKey(caller, request)
            enabledAgain.add(key.keyId)
            return key
          },
        })),
        rememberingDataKeys((refusal, { service }, keyId) => {
          return (
            service === 'odps' && refusal.code === 'Rejected.Disabled' && enabledAgain.has(keyId)
          )
        }),
      ]
    }),
  ),
)
