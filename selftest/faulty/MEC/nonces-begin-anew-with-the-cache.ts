import { DAY_MS, Sealing } from '../../../reference-impl/index'
import { countedNonce } from '../../parts/counted-nonces'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** The counter lives as long as a data key in the cache, and the same data key can come back into it. */
export const { fault, connect } = fromReports(
  'the life of nonces',
  [
    { system: 'Kubernetes', address: 'https://github.com/kubernetes/kubernetes/pull/116155' },
    { system: 'NodeDB', address: 'https://github.com/NodeDB-Lab/nodedb/issues/36' },
    { system: 'rencfs', address: 'https://github.com/xoriors/rencfs/issues/135' },
  ],
  faulty(
    'MEC-6',
    'After a day writes are encrypted under a key stream that was used the day before.',
    perSandbox(() => {
      const counters = new Map<string, { readonly since: number; next: number }>()
      let current: { next: number } = { next: 0 }
      return [
        {
          sealing: (needs) =>
            new Sealing({ ...needs, random: (length) => countedNonce(current.next++, length) }),
        },
        replacing('tunnel', (tunnel, { clock }) => ({
          seal(principal, project, chunk) {
            const now = clock.now()
            const known = counters.get(project.name)
            const counter = known && now - known.since < DAY_MS ? known : { since: now, next: 0 }
            counters.set(project.name, counter)
            current = counter
            return tunnel.seal(principal, project, chunk)
          },
        })),
      ]
    }),
  ),
)
