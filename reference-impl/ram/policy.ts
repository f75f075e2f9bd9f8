/**
 * Policy documents of RAM (https://www.alibabacloud.com/help/document_detail/93739.html). A single
 * value means the same as an array with this value.
 */

import type { ConditionOperatorName, ConditionValue } from './condition-operators'

export type OneOrMore<Value> = Value | readonly Value[]

/** Operator, condition key, values. */
export type Condition = {
  readonly [Operator in ConditionOperatorName]?: Readonly<Record<string, OneOrMore<ConditionValue>>>
}

interface StatementBody {
  readonly Effect: 'Allow' | 'Deny'
  /** `acs:<service>:<region>:<account>:<relative id>`, with the wildcards `*` and `?`. */
  readonly Resource: OneOrMore<string>
  readonly Condition?: Condition
}

/**
 * Actions are `<service>:<operation>`, with the wildcards `*` and `?`; `NotAction` means all
 * others.
 */
export type Statement = StatementBody &
  ({ readonly Action: OneOrMore<string> } | { readonly NotAction: OneOrMore<string> })

export interface PolicyDocument {
  readonly Version: '1'
  readonly Statement: readonly Statement[]
}

export interface TrustStatement {
  readonly Effect: 'Allow'
  readonly Action: 'sts:AssumeRole'
  readonly Principal: {
    readonly Service?: readonly string[]
    /** ARNs of accounts, users and roles. */
    readonly RAM?: readonly string[]
  }
  readonly Condition?: Condition
}

/** Who may assume a role. */
export interface TrustPolicyDocument {
  readonly Version: '1'
  readonly Statement: readonly TrustStatement[]
}
