/**
 * Evaluates all policies of a principal: an explicit Deny wins over an Allow; without either the
 * request is denied
 * (https://www.alibabacloud.com/help/en/resource-access-management/latest/policy-evaluation-process).
 * Neither the order nor the number of policies matters.
 */

import { CONDITION_OPERATORS, type ConditionValue, isMet } from './condition-operators'
import type { Condition, OneOrMore, PolicyDocument, Statement } from './policy'
import type { ContextKeys } from './request-context'
import { actionNames, resourceNames } from './service-codes'
import { matchesWildcard } from './wildcard'

export type Decision = 'Allow' | 'ExplicitDeny' | 'ImplicitDeny'

export interface AccessRequest {
  /** `<service>:<operation>`, such as `odps:CreateProject`. */
  readonly action: string
  /** `acs:<service>:<region>:<account>:<relative id>` */
  readonly resource: string
  /** Condition keys of the service, such as `odps:Encryption`. */
  readonly conditions?: Readonly<Record<string, ConditionValue>>
}

/** What statements are compared with. */
interface Compared {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly contextValue: ContextKeys
}

/** @param contextKeys the condition keys that every request has; those of the service win */
export function evaluate(
  policies: readonly PolicyDocument[],
  request: AccessRequest,
  contextKeys: ContextKeys = () => undefined,
): Decision {
  const { action, resource, conditions = {} } = request
  const compared: Compared = {
    actions: actionNames(action),
    resources: resourceNames(resource),
    contextValue: (key) => (Object.hasOwn(conditions, key) ? conditions[key] : contextKeys(key)),
  }
  const effects = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, compared))
    .map(({ Effect }) => Effect)
  if (effects.includes('Deny')) return 'ExplicitDeny'
  return effects.includes('Allow') ? 'Allow' : 'ImplicitDeny'
}

function applies(statement: Statement, { actions, resources, contextValue }: Compared): boolean {
  const coversAction =
    'Action' in statement
      ? matchesAction(statement.Action, actions)
      : !matchesAction(statement.NotAction, actions)
  return (
    coversAction &&
    matchesAny(several(statement.Resource), resources) &&
    isConditionMet(statement.Condition, contextValue)
  )
}

/**
 * "In most cases" actions are not case-sensitive
 * (https://www.alibabacloud.com/help/doc-detail/93738.htm, "Action/NotAction"). Resources and
 * condition keys are.
 */
function matchesAction(patterns: OneOrMore<string>, actions: readonly string[]): boolean {
  return matchesAny(
    several(patterns).map((pattern) => pattern.toLowerCase()),
    actions,
  )
}

function matchesAny(patterns: readonly string[], names: readonly string[]): boolean {
  return patterns.some((pattern) => names.some((name) => matchesWildcard(pattern, name)))
}

/** Every operator has to be met for each of its keys. */
export function isConditionMet(condition: Condition = {}, contextValue: ContextKeys): boolean {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      isMet(CONDITION_OPERATORS[operator as keyof Condition], contextValue(key), several(values)),
    ),
  )
}

function several<Value extends ConditionValue>(values: OneOrMore<Value>): readonly Value[] {
  return typeof values === 'object' ? values : [values]
}
