/** Which policies are attached to which users and roles. */

import type { Records } from '../state'
import type { PolicyType } from './managed-policy'
import { alreadyExists, notExist } from './refusals'
import type { DirectoryNeeds } from './users'

export interface PolicyName {
  readonly policyType: PolicyType
  readonly policyName: string
}

export interface Attachment extends PolicyName {
  readonly kind: 'User' | 'Role'
  /** The name of the user or role. */
  readonly entity: string
  readonly attachedAt: number
}

export class Attachments {
  readonly #needs: DirectoryNeeds
  readonly #attachments: Records<Attachment>

  constructor(needs: DirectoryNeeds) {
    this.#needs = needs
    this.#attachments = needs.state.records('ram.attachments')
  }

  /** @throws ServiceError `EntityAlreadyExists.User.Policy` or `….Role.Policy` (409) */
  attach(kind: Attachment['kind'], entity: string, policy: PolicyName): void {
    const id = idOf(kind, entity, policy)
    if (this.#attachments.has(id)) throw alreadyExists(`${kind}.Policy`, policy.policyName)
    const attachedAt = this.#needs.clock.now()
    const { policyType, policyName } = policy
    this.#attachments.set(id, { kind, entity, policyType, policyName, attachedAt })
  }

  /** @throws ServiceError `EntityNotExist.User.Policy` or `….Role.Policy` (404) */
  detach(kind: Attachment['kind'], entity: string, policy: PolicyName): void {
    if (this.#attachments.delete(idOf(kind, entity, policy))) return
    throw notExist(`${kind}.Policy`, policy.policyName)
  }

  of(kind: Attachment['kind'], entity: string): readonly Attachment[] {
    return this.#all().filter((each) => each.kind === kind && each.entity === entity)
  }

  to({ policyType, policyName }: PolicyName): readonly Attachment[] {
    return this.#all().filter(
      (each) => each.policyType === policyType && each.policyName === policyName,
    )
  }

  #all(): readonly Attachment[] {
    return [...this.#attachments.values()]
  }
}

function idOf(kind: string, entity: string, { policyType, policyName }: PolicyName): string {
  return JSON.stringify([kind, entity, policyType, policyName])
}
