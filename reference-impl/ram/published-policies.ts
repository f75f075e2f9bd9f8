/** Policies that the documentation prints or names. */

import type { PolicyDocument } from './policy'

/**
 * Forces new projects to be encrypted, word for word as printed on
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions. It only denies:
 * a principal needs another policy with an Allow to create projects.
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
 * (https://alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-ram). No page
 * prints it: it is inferred from its name and from the published read-only policy.
 */
export const ALIYUN_MAXCOMPUTE_FULL_ACCESS: PolicyDocument = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'odps:*', Resource: '*' }],
}
