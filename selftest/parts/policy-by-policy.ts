/** A RAM that decides over each policy of a user alone, and then over these decisions: how, a specimen says. */
import { OWNER, Ram } from '../../reference-impl/index'

export type Decision = ReturnType<Ram['evaluate']>
type Request = Parameters<Ram['evaluate']>[1]
/** `decisions` are in the order in which the policies were attached. */
export type Combine = (decisions: readonly Decision[], request: Request) => Decision

export class PolicyByPolicyRam extends Ram {
  readonly #combine: Combine
  readonly #policies = new Map<string, Ram[]>()

  constructor(combine: Combine) {
    super()
    this.#combine = combine
  }

  override attachPolicyToUser(userName: string, document: unknown): void {
    super.attachPolicyToUser(userName, document)
    const alone = new Ram()
    alone.createUser(userName)
    alone.attachPolicyToUser(userName, document)
    this.#policies.set(userName, [...(this.#policies.get(userName) ?? []), alone])
  }

  override evaluate(principal: string, request: Request): Decision {
    if (principal === OWNER) return super.evaluate(principal, request)
    const policies = this.#policies.get(principal) ?? []
    const decisions = policies.map((policy) => policy.evaluate(principal, request))
    return this.#combine(decisions, request)
  }
}

/** As it should be. */
export function denyFirst(decisions: readonly Decision[]): Decision {
  if (decisions.includes('ExplicitDeny')) return 'ExplicitDeny'
  return decisions.includes('Allow') ? 'Allow' : 'ImplicitDeny'
}

export function allowFirst(decisions: readonly Decision[]): Decision {
  return decisions.includes('Allow') ? 'Allow' : denyFirst(decisions)
}
