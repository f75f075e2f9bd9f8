import { leavingPlain } from '../../parts/plain-writes'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** A setting is saved with the whole configuration of the project, and the encryption is not in it. */
export const { fault, connect } = fromReports(
  'a parallel path lacks the rule',
  [
    { system: 'Apache Ozone', address: 'https://github.com/apache/ozone/pull/3992' },
    { system: 'Neotoma', address: 'https://github.com/markmhendrickson/neotoma/pull/1530' },
  ],
  faulty(
    'MEC-1',
    'Once the IP whitelist of a project is set, everything that is written to it is stored as it is.',
    perSandbox(() => {
      const saved = new Set<string>()
      return [
        replacing('projects', (projects) => ({
          setProperty(principal, request) {
            projects.setProperty(principal, request)
            saved.add(request.project)
          },
        })),
        leavingPlain(({ project }) => saved.has(project.name)),
      ]
    }),
  ),
)
