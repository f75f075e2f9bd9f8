/**
 * The roles that services assume to use keys of the user. The authorization dialog of the console
 * creates them.
 */

import type { PolicyDocument, TrustPolicyDocument } from './policy'

export interface ServiceRole {
  readonly roleName: string
  readonly trustPolicy: TrustPolicyDocument
  readonly policy: PolicyDocument
}

/** Names of services in trust policies. */
export const MAXCOMPUTE_PRINCIPAL = 'odps.aliyuncs.com'
/**
 * Inferred: the trust policy is not published; the service-linked role for the same purpose belongs
 * to `encryption.hologres.aliyuncs.com`
 * (https://help.aliyun.com/zh/ram/developer-reference/aliyunservicerolepolicyforhologresencryption).
 */
export const HOLOGRES_PRINCIPAL = 'hologres.aliyuncs.com'

/**
 * What envelope encryption needs, according to Hologres' page
 * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
 */
const USE_OF_KEYS: PolicyDocument = {
  Version: '1',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
      Resource: 'acs:kms:*:*:*/*',
    },
  ],
}

/**
 * Named on https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions. Its policy
 * is not published: inferred to be the policy that Hologres publishes for the same purpose.
 */
export const MAXCOMPUTE_ENCRYPTION_ROLE: ServiceRole = {
  roleName: 'AliyunMaxComputeEncryptionDefaultRole',
  trustPolicy: trust(MAXCOMPUTE_PRINCIPAL),
  policy: USE_OF_KEYS,
}

/** Named, with its policy, on the page cited at {@link USE_OF_KEYS}. */
export const HOLOGRES_ENCRYPTION_ROLE: ServiceRole = {
  roleName: 'AliyunHologresEncryptionDefaultRole',
  trustPolicy: trust(HOLOGRES_PRINCIPAL),
  policy: USE_OF_KEYS,
}

function trust(service: string): TrustPolicyDocument {
  return {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: [service] } }],
  }
}
