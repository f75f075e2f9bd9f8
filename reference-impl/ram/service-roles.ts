/** The roles that services take on to use keys of the user, as the console's authorization dialog makes them. */

import type { PolicyDocument, TrustPolicyDocument } from './policy'

export interface ServiceRole {
  readonly roleName: string
  readonly trustPolicy: TrustPolicyDocument
  readonly policy: PolicyDocument
}

/**
 * What a service needs for envelope encryption, as Hologres' page lists it
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
 * MaxCompute's, named on https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions. Its policy is
 * nowhere published; this is the one that Hologres publishes for the same purpose.
 */
export const MAXCOMPUTE_ENCRYPTION_ROLE: ServiceRole = {
  roleName: 'AliyunMaxComputeEncryptionDefaultRole',
  trustPolicy: trust('odps.aliyuncs.com'),
  policy: USE_OF_KEYS,
}

/**
 * Hologres', named on the page above. Whom it trusts is nowhere published either; this is the service's name by the rule
 * that the others follow.
 */
export const HOLOGRES_ENCRYPTION_ROLE: ServiceRole = {
  roleName: 'AliyunHologresEncryptionDefaultRole',
  trustPolicy: trust('hologres.aliyuncs.com'),
  policy: USE_OF_KEYS,
}

function trust(service: string): TrustPolicyDocument {
  return {
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: [service] } }],
  }
}
