/** Who calls KMS, and what for: enough to say afterwards which project caused a call. */

/** Cloud services that use keys, by the code that their service key has in its alias. */
export type ServiceCode = 'odps' | 'hologres'

export interface Caller {
  /** `owner` for the Alibaba Cloud account itself, otherwise the name of a RAM user. */
  readonly principal: string
  /**
   * The cloud service that calls on behalf of the principal; left out, the principal calls itself.
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
  | 'GenerateDataKey'
  | 'Encrypt'
  | 'Decrypt'

/**
 * Asked for every call but that of a service on its own service key, which needs no grant
 * (https://www.alibabacloud.com/help/doc-detail/141401.htm). KMS does not know RAM: the answer is
 * handed in.
 *
 * @param action `kms:` and the operation
 * @param resource the key's ARN, or `acs:kms:<region>:<account>:key` where there is no key yet
 */
export type Authorize = (caller: Caller, action: `kms:${Operation}`, resource: string) => boolean
