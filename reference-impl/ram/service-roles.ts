/**
 * The roles that services take on to use keys of the user, as the console's authorization dialog
 * makes them.
 */

import type { PolicyDocument, TrustPolicyDocument } from './policy'

export interface ServiceRole {
  readonly roleName: string
  readonly trustPolicy: TrustPolicyDocument
  readonly policy: PolicyDocument
}

/** Principals of services, as trust policies name them. */
export const MAXCOMPUTE_PRINCIPAL = 'odps.aliyuncs.com'
/**
 * Inferred: the trust policy is nowhere published, and the service-linked role for the same purpose
 * belongs to `encryption.hologres.aliyuncs.com`
 * (https://help.aliyun.com/zh/ram/developer-reference/aliyunservicerolepolicyforhologresencryption).
 */
export const HOLOGRES_PRINCIPAL = 'hologres.aliyuncs.com'

/**
 * What envelope encryption needs, as Hologres' page lists it
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
 * is nowhere published: inferred to be the one that Hologres publishes for the same purpose.
 */
export const MAXCOMPUTE_ENCRYPTION_ROLE: ServiceRole = {
  roleName: 'AliyunMaxComputeEncryptionDefaultRole',
  trustPolicy: trust(MAXCOMPUTE_PRINCIPAL),
  policy: USE_OF_KEYS,
}

/** Named, with its policy, on the page that lists it above. */
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
