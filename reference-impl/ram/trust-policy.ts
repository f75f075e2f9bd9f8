/** Trust policies: who may assume a role (https://www.alibabacloud.com/help/en/ram/user-guide/edit-the-trust-policy-of-a-ram-role). */

import { ServiceError } from '../errors'
import { isConditionMet } from './evaluation'
import type { Condition, TrustPolicyDocument, TrustStatement } from './policy'
import { checkCondition } from './policy-parser'
import type { ContextKeys } from './request-context'

/** A statement with another key is refused: nothing here could tell whether it is met. */
const CONDITION_KEYS = [
  'sts:ExternalId',
  'acs:CurrentTime',
  'acs:MFAPresent',
  'acs:SecureTransport',
  'acs:SourceIp',
]

/** @throws ServiceError `MalformedPolicyDocument` (400) */
export function parseTrustPolicy(sent: unknown): TrustPolicyDocument {
  const { Version, Statement } = Object(sent) as Record<string, unknown>
  if (Version !== '1') throw malformed('Version must be "1"')
  if (!Array.isArray(Statement) || Statement.length === 0) {
    throw malformed('Statement must be an array of at least one statement')
  }
  return { Version: '1', Statement: Statement.map(statementIn) }
}

/**
 * @param names of the service, or ARNs of the caller itself and of its account
 * @param contextKeys of the request that assumes the role
 */
export function trusts(
  { Statement }: TrustPolicyDocument,
  kind: 'Service' | 'RAM',
  names: readonly string[],
  contextKeys: ContextKeys,
): boolean {
  return Statement.some(
    ({ Principal, Condition }) =>
      (Principal[kind] ?? []).some((trusted) => names.includes(trusted)) &&
      isConditionMet(Condition, contextKeys),
  )
}

function statementIn(sent: unknown): TrustStatement {
  const { Effect, Action, Principal, Condition, ...rest } = Object(sent) as Record<string, unknown>
  if (Object.keys(rest).length > 0) {
    throw malformed(
      `a statement has Effect, Action, Principal and Condition only, not ${Object.keys(rest)[0]}`,
    )
  }
  if (Effect !== 'Allow') throw malformed('Effect must be "Allow"')
  const actions = Array.isArray(Action) ? Action : [Action]
  if (actions.length !== 1 || String(actions[0]).toLowerCase() !== 'sts:assumerole') {
    throw malformed('Action must be "sts:AssumeRole"')
  }
  const { Service, RAM, ...others } = Object(Principal) as Record<string, unknown>
  if (Object.keys(others).length > 0) throw malformed('Principal has Service and RAM only')
  const principal = {
    ...(Service !== undefined && { Service: textsIn(Service) }),
    ...(RAM !== undefined && { RAM: textsIn(RAM) }),
  }
  if (Object.keys(principal).length === 0) throw malformed('Principal must name someone')
  return {
    Effect,
    Action: 'sts:AssumeRole',
    Principal: principal,
    ...(Condition !== undefined && { Condition: conditionIn(Condition) }),
  }
}

function conditionIn(sent: unknown): Condition {
  checkCondition(sent, 'Condition')
  const keys = Object.values(sent).flatMap((each) => Object.keys(each))
  const unknown = keys.find((key) => !CONDITION_KEYS.includes(key))
  if (unknown !== undefined) {
    throw malformed(`a condition has the keys ${CONDITION_KEYS.join(', ')} only, not ${unknown}`)
  }
  return structuredClone(sent)
}

function textsIn(sent: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(sent) ? sent : [sent]
  if (all.length === 0 || all.some((each) => typeof each !== 'string' || each === '')) {
    throw malformed('Principal must have texts')
  }
  return all as readonly string[]
}

function malformed(reason: string): ServiceError {
  return new ServiceError(
    'MalformedPolicyDocument',
    400,
    `The trust policy is malformed: ${reason}`,
  )
}
