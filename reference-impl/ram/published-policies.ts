/** Policies that the documentation prints, to be attached as they are. */

import type { PolicyDocument } from './policy'

/**
 * Forces new projects to be encrypted
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions). It only denies: who is to create
 * projects under it needs an Allow besides.
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
 * The system policy that lets a RAM user do everything in MaxCompute
 * (https://alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-ram).
 */
export const ALIYUN_MAXCOMPUTE_FULL_ACCESS: PolicyDocument = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'odps:*', Resource: '*' }],
}
