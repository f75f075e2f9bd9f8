/**
 * Parses a policy document, or refuses it as RAM does, with `MalformedPolicyDocument` (seen in
 * https://github.com/aliyun/terraform-provider-alicloud/pull/9949). The message names the element
 * and the reason. An unknown condition operator is refused, not ignored, so that a Deny does not lose
 * its effect in silence; no page says what RAM does. An unknown condition key is no mistake: each
 * service has its own.
 */

import { ServiceError } from '../errors'
import { CONDITION_OPERATORS, type ConditionOperator } from './condition-operators'
import type { Condition, PolicyDocument } from './policy'

type Elements = Readonly<Record<string, unknown>>

/**
 * @returns a copy: later changes of `sent` have no effect on it
 * @throws ServiceError `MalformedPolicyDocument` (400)
 */
export function parsePolicy(sent: unknown): PolicyDocument {
  const document = elementsOf(sent, 'the document', ['Version', 'Statement'])
  if (document.Version !== '1') throw malformed('Version', 'must be "1"')
  const statements = document.Statement
  if (!Array.isArray(statements) || statements.length === 0) {
    throw malformed('Statement', 'must be an array of at least one statement')
  }
  statements.forEach((statement, index) => {
    checkStatement(statement, `Statement[${index}]`)
  })
  return structuredClone(document) as unknown as PolicyDocument
}

function checkStatement(sent: unknown, place: string): void {
  const known = ['Effect', 'Action', 'NotAction', 'Resource', 'Condition']
  const statement = elementsOf(sent, place, known)
  const { Effect, Action, NotAction, Resource, Condition } = statement
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw malformed(`${place}.Effect`, 'must be "Allow" or "Deny"')
  }
  if ((Action === undefined) === (NotAction === undefined)) {
    throw malformed(place, 'must have either an Action or a NotAction')
  }
  const actions = Action === undefined ? 'NotAction' : 'Action'
  checkEach(statement[actions], `${place}.${actions}`, isAction, '"*" or "<service>:<operation>"')
  checkEach(Resource, `${place}.Resource`, isText, 'a text with at least one character')
  if (Condition !== undefined) checkCondition(Condition, `${place}.Condition`)
}

/** @throws ServiceError `MalformedPolicyDocument` (400) */
export function checkCondition(sent: unknown, place: string): asserts sent is Condition {
  const condition = elementsOf(sent, place, Object.keys(CONDITION_OPERATORS))
  for (const [name, sentKeys] of Object.entries(condition)) {
    const { form, isValue } = (CONDITION_OPERATORS as Record<string, ConditionOperator>)[
      name
    ] as ConditionOperator
    for (const [key, values] of Object.entries(elementsOf(sentKeys, `${place}.${name}`))) {
      checkEach(values, `${place}.${name}["${key}"]`, isValue, form)
    }
  }
}

function elementsOf(sent: unknown, place: string, known?: readonly string[]): Elements {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw malformed(place, 'must be an object')
  }
  const unknown = known && Object.keys(sent).find((name) => !known.includes(name))
  if (unknown) throw malformed(place, `"${unknown}" is not a supported element`)
  return sent as Elements
}

function checkEach(
  sent: unknown,
  place: string,
  isValid: (value: unknown) => boolean,
  form: string,
): void {
  const values: readonly unknown[] = Array.isArray(sent) ? sent : [sent]
  if (values.length === 0) throw malformed(place, 'must not be empty')
  values.forEach((value, index) => {
    const at = Array.isArray(sent) ? `${place}[${index}]` : place
    if (!isValid(value)) throw malformed(at, `must be ${form}`)
  })
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isAction(value: unknown): boolean {
  return typeof value === 'string' && /^(\*|[^:]+:[^:]+)$/.test(value)
}

function malformed(place: string, reason: string): ServiceError {
  return new ServiceError('MalformedPolicyDocument', 400, `${place}: ${reason}`)
}
