/** A policy with a name, and its versions. */

import type { PolicyDocument } from './policy'

export type PolicyType = 'Custom' | 'System'

export interface PolicyVersion {
  /** `v1`, `v2`, … */
  readonly versionId: string
  readonly document: PolicyDocument
  readonly createdAt: number
}

export interface ManagedPolicy {
  readonly policyName: string
  readonly policyType: PolicyType
  readonly description: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly defaultVersion: string
  /** The number of the next version: numbers are not used again. */
  readonly nextVersion: number
  readonly versions: readonly PolicyVersion[]
}
