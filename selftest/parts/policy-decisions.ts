/** RAM decides over each policy of a user alone, and combines these decisions in another way. */
import { OWNER, Ram } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

type Decision = ReturnType<Ram['evaluate']>
type Request = Parameters<Ram['evaluate']>[1]
/** `decisions` are in the order in which the policies were attached. */
type Combine = (decisions: readonly Decision[], request: Request) => Decision

export function combiningDecisions(combine: Combine): Replacement {
  return replacing('ram', (ram, needs) => {
    const policies = new Map<string, Ram[]>()
    return {
      attachPolicyToUser(userName, document) {
        ram.attachPolicyToUser(userName, document)
        const alone = new Ram(needs)
        alone.createUser(userName)
        alone.attachPolicyToUser(userName, document)
        policies.set(userName, [...(policies.get(userName) ?? []), alone])
      },
      evaluate(principal, request) {
        if (principal === OWNER) return ram.evaluate(principal, request)
        const alone = policies.get(principal) ?? []
        return combine(
          alone.map((policy) => policy.evaluate(principal, request)),
          request,
        )
      },
    }
  })
}

/** The documented order: Deny has priority over Allow. */
export function denyFirst(decisions: readonly Decision[]): Decision {
  if (decisions.includes('ExplicitDeny')) return 'ExplicitDeny'
  return decisions.includes('Allow') ? 'Allow' : 'ImplicitDeny'
}

export function allowFirst(decisions: readonly Decision[]): Decision {
  return decisions.includes('Allow') ? 'Allow' : denyFirst(decisions)
}
