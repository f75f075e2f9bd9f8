/** Who calls KMS, and for which project; the call log keeps it. */

/** Cloud services that use keys, named by the code in the alias of their service key. */
export type ServiceCode = 'odps' | 'hologres'

export interface Caller {
  /** `owner` for the Alibaba Cloud account itself, otherwise the name of a RAM user. */
  readonly principal: string
  /**
   * The cloud service that calls on behalf of the principal. Absent: the principal calls directly.
   */
  readonly service?: ServiceCode
  /** The MaxCompute project that caused the call. */
  readonly project?: string
}
export type ServiceCaller = Caller & { readonly service: ServiceCode }

/** Operations of the KMS API 2016-01-20 under their own names. */
export type Operation =
  | 'OpenKmsService'
  | 'DescribeAccountKmsStatus'
  | 'CreateKey'
  | 'DescribeKey'
  | 'ListKeys'
  | 'EnableKey'
  | 'DisableKey'
  | 'ScheduleKeyDeletion'
  | 'CancelKeyDeletion'
  | 'CreateKeyVersion'
  | 'ListKeyVersions'
  | 'DescribeKeyVersion'
  | 'UpdateRotationPolicy'
  | 'UpdateKeyDescription'
  | 'SetDeletionProtection'
  | 'CreateAlias'
  | 'UpdateAlias'
  | 'DeleteAlias'
  | 'ListAliases'
  | 'ListAliasesByKeyId'
  | 'TagResources'
  | 'UntagResources'
  | 'ListTagResources'
  | 'GenerateDataKey'
  | 'GenerateDataKeyWithoutPlaintext'
  | 'ReEncrypt'
  | 'Encrypt'
  | 'Decrypt'

/**
 * Decides whether a call is allowed. KMS asks it for every call, except for calls of a service on
 * its own service key, which need no grant
 * (https://www.alibabacloud.com/help/doc-detail/141401.htm). It is a parameter, so that KMS does
 * not depend on RAM.
 *
 * @param action `kms:` and the operation
 * @param resource the key's ARN, or `acs:kms:<region>:<account>:key` where no key exists yet
 */
export type Authorize = (caller: Caller, action: `kms:${Operation}`, resource: string) => boolean
