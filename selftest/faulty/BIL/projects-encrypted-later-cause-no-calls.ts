import { notingRetrofits } from '../../parts/retrofits'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** Which projects are encrypted is noted when they are created. */
export const { fault, connect } = fromReports(
  'metering',
  [{ system: 'LangWatch', address: 'https://github.com/langwatch/langwatch/pull/8080' }],
  faulty(
    'BIL-2',
    'The calls of a project that was encrypted later are in no counter of its own.',
    perSandbox(() => {
      const later = new Set<string>()
      return [
        notingRetrofits(({ name }) => later.add(name)),
        replacing('kms', (kms) => ({
          callLog: () =>
            kms.callLog().map((entry) => {
              const { project, ...caller } = entry.caller
              return project !== undefined && later.has(project) ? { ...entry, caller } : entry
            }),
        })),
      ]
    }),
  ),
)
