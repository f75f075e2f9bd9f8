/**
 * Evaluates all policies of a principal: an explicit Deny wins over an Allow; without either the
 * request is denied
 * (https://www.alibabacloud.com/help/en/resource-access-management/latest/policy-evaluation-process).
 * Neither the order nor the number of policies matters.
 */

import type { Condition, OneOrMore, PolicyDocument, Statement } from './policy'
import { matchesWildcard } from './wildcard'

export type Decision = 'Allow' | 'ExplicitDeny' | 'ImplicitDeny'

export interface AccessRequest {
  /** `<service>:<operation>`, such as `odps:CreateProject`. */
  readonly action: string
  /** `acs:<service>:<region>:<account>:<relative id>` */
  readonly resource: string
  /** Condition keys of the request, such as `odps:Encryption`. An absent key fits no condition. */
  readonly conditions?: Readonly<Record<string, boolean>>
}

export function evaluate(policies: readonly PolicyDocument[], request: AccessRequest): Decision {
  const effects = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, request))
    .map(({ Effect }) => Effect)
  if (effects.includes('Deny')) return 'ExplicitDeny'
  return effects.includes('Allow') ? 'Allow' : 'ImplicitDeny'
}

function applies(statement: Statement, request: AccessRequest): boolean {
  const coversAction =
    'Action' in statement
      ? matchesAction(statement.Action, request.action)
      : !matchesAction(statement.NotAction, request.action)
  const coversResource = several(statement.Resource).some((pattern) =>
    matchesWildcard(pattern, request.resource),
  )
  return coversAction && coversResource && fits(statement.Condition, request)
}

/**
 * RAM's pages do not say whether actions are case-sensitive. Here they are not, so that a Deny does
 * not fail because of a capital letter. Resources and condition keys are case-sensitive.
 */
function matchesAction(patterns: OneOrMore<string>, action: string): boolean {
  return several(patterns).some((pattern) =>
    matchesWildcard(pattern.toLowerCase(), action.toLowerCase()),
  )
}

function fits(condition: Condition | undefined, { conditions = {} }: AccessRequest): boolean {
  return Object.entries(condition?.Bool ?? {}).every(([key, values]) => {
    const actual = Object.hasOwn(conditions, key) ? String(conditions[key]) : undefined
    return several(values).some((value) => String(value) === actual)
  })
}

function several<Value extends string | boolean>(values: OneOrMore<Value>): readonly Value[] {
  return typeof values === 'object' ? values : [values]
}
