/**
 * The RAM policies that features name, as documents. Actions are those of the permissions page,
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/ram-permissions, where the policy that
 * forces encryption is published. Resources are `*` where the project does not matter, and
 * otherwise both documented forms of a project's ARN.
 */
const allow = (...actions: string[]): object => statement('Allow', actions)
const deny = (...actions: string[]): object => statement('Deny', actions)

function statement(effect: 'Allow' | 'Deny', actions: string[]): object {
  return { Version: '1', Statement: [{ Effect: effect, Action: actions, Resource: '*' }] }
}

/** `*` in a resource is any number of characters (page "Policy elements" of RAM, "Resource"). */
function denyCreating(region: string, project: string): object {
  const Resource = ['projects', 'project'].map((kind) => `acs:odps:${region}:*:${kind}/${project}`)
  const Action = ['odps:CreateProject']
  return { Version: '1', Statement: [{ Effect: 'Deny', Action, Resource }] }
}

export const POLICIES = {
  'allows everything in MaxCompute': allow('odps:*'),
  'allows creating projects': allow('odps:CreateProject', 'odps:GetProject'),
  'allows everything in a project of another name': {
    Version: '1',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'odps:*',
        Resource: ['acs:odps:*:*:projects/elsewhere', 'acs:odps:*:*:project/elsewhere'],
      },
    ],
  },
  'allows changing basic properties': allow('odps:UpdateProjectBasicMeta', 'odps:GetProject'),
  'allows reading the configuration only': allow('odps:Get*', 'odps:List*'),
  'denies everything in MaxCompute': deny('odps:*'),
  'denies changing basic properties': deny('odps:UpdateProjectBasicMeta'),
  'denies creating projects whose name begins with pay': denyCreating('*', 'pay*'),
  'denies creating projects whose name ends in roll': denyCreating('*', '*roll'),
  'denies creating projects in regions of China': denyCreating('cn-*', '*'),
  'denies creating unencrypted projects': {
    Version: '1',
    Statement: [
      {
        Effect: 'Deny',
        Action: 'odps:CreateProject',
        Resource: '*',
        Condition: { Bool: { 'odps:Encryption': ['false'] } },
      },
    ],
  },
} as const satisfies Record<string, object>

export type PolicyName = keyof typeof POLICIES
