/** Policies that the documentation names, ready to be attached. */

import type { PolicyDocument } from './policy'

/**
 * Forces new projects to be encrypted, word for word as printed on
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions. It only denies:
 * whoever is to create projects under it needs an Allow besides.
 */
export const FORCE_PROJECT_ENCRYPTION: PolicyDocument = {
  Version: '1',
  Statement: [
    {
      Effect: 'Deny',
      Action: 'odps:CreateProject',
      Resource: '*',
      Condition: { Bool: { 'odps:Encryption': ['false'] } },
    },
  ],
}

/**
 * The system policy for everything in MaxCompute
 * (https://alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-ram). Its
 * document is inferred from its name and the RAM code; that of its read-only sister is published.
 */
export const ALIYUN_MAXCOMPUTE_FULL_ACCESS: PolicyDocument = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'odps:*', Resource: '*' }],
}
