/**
 * The decision over all policies of a principal: an explicit Deny first, then an Allow, otherwise no
 * (https://www.alibabacloud.com/help/en/ram/user-guide/policy-evaluation-process). Order and number of policies never matter.
 */

import type { OneOrMore, PolicyDocument, Statement } from './policy'
import { matchesWildcard } from './wildcard'

export type Decision = 'Allow' | 'ExplicitDeny' | 'ImplicitDeny'

export interface AccessRequest {
  /** `<service>:<operation>`, such as `odps:CreateProject`. */
  readonly action: string
  /** `acs:<service>:<region>:<account>:<relative id>` */
  readonly resource: string
  /** Condition keys of the request, such as `odps:Encryption`. A key that is left out fits no condition. */
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

function applies({ Action, Resource, Condition }: Statement, request: AccessRequest): boolean {
  const action = request.action.toLowerCase()
  return (
    several(Action).some((pattern) => matchesWildcard(pattern.toLowerCase(), action)) &&
    several(Resource).some((pattern) => matchesWildcard(pattern, request.resource)) &&
    Object.entries(Condition?.Bool ?? {}).every(([key, expected]) =>
      several(expected).some(
        (value) => String(value).toLowerCase() === String(request.conditions?.[key]),
      ),
    )
  )
}

function several<Value>(values: OneOrMore<Value>): readonly Value[] {
  return Array.isArray(values) ? values : [values as Value]
}
