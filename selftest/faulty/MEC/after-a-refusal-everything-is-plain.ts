import { leavingPlain } from '../../parts/plain-writes'
import { isRefusal } from '../../parts/refusals'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** After one refusal of the key its provider counts as broken for good, and another one stores plaintext. */
export const { fault, connect } = fromReports(
  'a failure leads to plaintext or to a loss',
  [
    {
      system: 'Kubernetes AWS encryption provider',
      address: 'https://github.com/kubernetes-sigs/aws-encryption-provider/issues/25',
    },
    { system: 'Open Mercato', address: 'https://github.com/open-mercato/open-mercato/issues/2661' },
  ],
  faulty(
    'MEC-1',
    'A key that was disabled for two days leaves a project that encrypts nothing any more.',
    perSandbox(() => {
      const broken = new Set<string>()
      const noting = async <Value>(project: string, asked: Promise<Value>): Promise<Value> => {
        try {
          return await asked
        } catch (error) {
          if (isRefusal(error, 'ENCRYPTION_KEY_UNAVAILABLE')) broken.add(project)
          throw error
        }
      }
      return [
        leavingPlain(({ project }) => broken.has(project.name)),
        replacing('tunnel', (tunnel) => ({
          writeRows: (principal, request) =>
            noting(request.project, tunnel.writeRows(principal, request)),
          readRows: (principal, request, reader) =>
            noting(request.project, tunnel.readRows(principal, request, reader)),
        })),
      ]
    }),
  ),
)
