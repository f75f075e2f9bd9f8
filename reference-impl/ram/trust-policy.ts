/** Trust policies: who may assume a role (https://www.alibabacloud.com/help/en/ram/user-guide/edit-the-trust-policy-of-a-ram-role). */

import { ServiceError } from '../errors'
import type { TrustPolicyDocument, TrustStatement } from './policy'

/** @throws ServiceError `MalformedPolicyDocument` (400) */
export function parseTrustPolicy(sent: unknown): TrustPolicyDocument {
  const { Version, Statement } = Object(sent) as Record<string, unknown>
  if (Version !== '1') throw malformed('Version must be "1"')
  if (!Array.isArray(Statement) || Statement.length === 0) {
    throw malformed('Statement must be an array of at least one statement')
  }
  return { Version: '1', Statement: Statement.map(statementIn) }
}

/** @param arns of the caller itself and of its account */
export function trusts(
  { Statement }: TrustPolicyDocument,
  kind: 'Service' | 'RAM',
  names: readonly string[],
): boolean {
  return Statement.some(({ Principal }) =>
    (Principal[kind] ?? []).some((trusted) => names.includes(trusted)),
  )
}

function statementIn(sent: unknown): TrustStatement {
  const { Effect, Action, Principal, ...rest } = Object(sent) as Record<string, unknown>
  if (Object.keys(rest).length > 0) {
    throw malformed(
      `a statement has Effect, Action and Principal only, not ${Object.keys(rest)[0]}`,
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
  return { Effect, Action: 'sts:AssumeRole', Principal: principal }
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
