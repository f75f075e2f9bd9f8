import { ramIsEnough } from '../../parts/ram-is-enough'
import { faulty, replacing } from '../../specimen'

/** The resource of a policy is not looked at. Shows only where RAM's authorisation is enough. */
export const { fault, connect } = faulty(
  'PRM-2',
  'Who was given one project to look after encrypts every other one.',
  ramIsEnough,
  replacing('ram', (ram) => ({
    attachPolicyToUser(userName, document) {
      const { Statement, ...rest } = document as { Statement: object | object[] }
      const statements = [Statement].flat().map((statement) => ({ ...statement, Resource: '*' }))
      ram.attachPolicyToUser(userName, { ...rest, Statement: statements })
    },
  })),
)
