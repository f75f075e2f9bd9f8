/** Policies with names: those of the account, in versions, and those of the system. */

import type { Records } from '../state'
import type { ManagedPolicy, PolicyType, PolicyVersion } from './managed-policy'
import type { PolicyDocument } from './policy'
import { parsePolicy } from './policy-parser'
import { alreadyExists, deleteConflict, limitExceeded, notExist } from './refusals'
import { SYSTEM_POLICIES } from './system-policies'
import type { DirectoryNeeds } from './users'

/** https://www.alibabacloud.com/help/en/ram/product-overview/limits */
const MOST_POLICIES = 200
const MOST_VERSIONS = 5

export class ManagedPolicies {
  readonly #needs: DirectoryNeeds
  readonly #custom: Records<ManagedPolicy>

  constructor(needs: DirectoryNeeds) {
    this.#needs = needs
    this.#custom = needs.state.records('ram.policies')
  }

  /** @param document as sent, not yet parsed */
  create(policyName: string, document: unknown, description = ''): ManagedPolicy {
    const isTaken = this.#custom.has(policyName) || SYSTEM_POLICIES.has(policyName)
    if (isTaken) throw alreadyExists('Policy', policyName)
    if (this.#custom.size >= MOST_POLICIES) throw limitExceeded('Policy', MOST_POLICIES)
    const now = this.#needs.clock.now()
    const first = { versionId: 'v1', document: parsePolicy(document), createdAt: now }
    return this.#save({
      policyName,
      policyType: 'Custom',
      description,
      createdAt: now,
      updatedAt: now,
      defaultVersion: 'v1',
      nextVersion: 2,
      versions: [first],
    })
  }

  find(policyType: PolicyType, policyName: string): ManagedPolicy | undefined {
    const policies = policyType === 'Custom' ? this.#custom : SYSTEM_POLICIES
    return policies.get(policyName)
  }

  /** @throws ServiceError `EntityNotExist.Policy` (404) */
  get(policyType: PolicyType, policyName: string): ManagedPolicy {
    const policy = this.find(policyType, policyName)
    if (!policy) throw notExist('Policy', policyName)
    return policy
  }

  list(): readonly ManagedPolicy[] {
    return [...SYSTEM_POLICIES.values(), ...this.#custom.values()]
  }

  version(policyType: PolicyType, policyName: string, versionId: string): PolicyVersion {
    const { versions } = this.get(policyType, policyName)
    const version = versions.find((each) => each.versionId === versionId)
    if (!version) throw notExist('Policy.Version', `${policyName} ${versionId}`)
    return version
  }

  /** @param replacesOldest where there are as many versions as there may be */
  createVersion(
    policyName: string,
    document: unknown,
    {
      isDefault,
      replacesOldest,
    }: { readonly isDefault: boolean; readonly replacesOldest: boolean },
  ): PolicyVersion {
    const policy = this.get('Custom', policyName)
    const parsed = parsePolicy(document)
    const isFull = policy.versions.length >= MOST_VERSIONS
    if (isFull && !replacesOldest) throw limitExceeded('Policy.Version', MOST_VERSIONS)
    const oldest = policy.versions.find(({ versionId }) => versionId !== policy.defaultVersion)
    const kept = isFull ? policy.versions.filter((each) => each !== oldest) : policy.versions
    const versionId = `v${policy.nextVersion}`
    const now = this.#needs.clock.now()
    const version = { versionId, document: parsed, createdAt: now }
    this.#save({
      ...policy,
      updatedAt: now,
      nextVersion: policy.nextVersion + 1,
      versions: [...kept, version],
      ...(isDefault && { defaultVersion: versionId }),
    })
    return version
  }

  setDefaultVersion(policyName: string, versionId: string): void {
    const { versionId: defaultVersion } = this.version('Custom', policyName, versionId)
    const updatedAt = this.#needs.clock.now()
    this.#save({ ...this.get('Custom', policyName), defaultVersion, updatedAt })
  }

  /** @throws ServiceError `DeleteConflict.Policy.Version` (409) for the default version */
  deleteVersion(policyName: string, versionId: string): void {
    const policy = this.get('Custom', policyName)
    this.version('Custom', policyName, versionId)
    if (policy.defaultVersion === versionId) throw deleteConflict('Policy.Version', policyName)
    const versions = policy.versions.filter((each) => each.versionId !== versionId)
    this.#save({ ...policy, versions })
  }

  /** @throws ServiceError `DeleteConflict.Policy.Version` (409) where it has others than the default */
  delete(policyName: string, { withVersions }: { readonly withVersions: boolean }): void {
    const { versions } = this.get('Custom', policyName)
    if (versions.length > 1 && !withVersions) throw deleteConflict('Policy.Version', policyName)
    this.#custom.delete(policyName)
  }

  #save(policy: ManagedPolicy): ManagedPolicy {
    this.#custom.set(policy.policyName, policy)
    return policy
  }
}

export function defaultDocument({ versions, defaultVersion }: ManagedPolicy): PolicyDocument {
  const version = versions.find(({ versionId }) => versionId === defaultVersion)
  if (!version) throw new RangeError(`a policy has no version ${defaultVersion}`)
  return version.document
}
