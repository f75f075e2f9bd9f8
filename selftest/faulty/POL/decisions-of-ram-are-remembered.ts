import { faulty, fromReports, replacing } from '../../specimen'

/** RAM is not asked again about what it has allowed. */
export const { fault, connect } = fromReports(
  'a decision is remembered too long',
  [{ system: 'OpenChoreo', address: 'https://github.com/openchoreo/backstage-plugins/pull/549' }],
  faulty(
    'POL-1',
    'The policy that forces encryption does not bind users who have created a project before.',
    replacing('ram', (ram) => {
      const allowed = new Set<string>()
      return {
        evaluate(principal, request) {
          const question = JSON.stringify([principal, request.action, request.conditions])
          if (allowed.has(question)) return 'Allow'
          const decision = ram.evaluate(principal, request)
          if (decision === 'Allow') allowed.add(question)
          return decision
        },
      }
    }),
  ),
)
