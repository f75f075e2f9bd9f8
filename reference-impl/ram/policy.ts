/**
 * Policy documents as RAM takes them (https://www.alibabacloud.com/help/doc-detail/93739.htm). A single value and an
 * array of one are the same.
 */

export type OneOrMore<Value> = Value | readonly Value[]

export interface PolicyDocument {
  readonly Version: '1'
  readonly Statement: readonly Statement[]
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  /** `<service>:<operation>`, with the wildcards `*` and `?`. */
  readonly Action: OneOrMore<string>
  /** `acs:<service>:<region>:<account>:<relative id>`, with the wildcards `*` and `?`. */
  readonly Resource: OneOrMore<string>
  /** Operator, then condition key, then the values of which one has to fit. Every key has to fit. */
  readonly Condition?: { readonly Bool?: Readonly<Record<string, OneOrMore<string | boolean>>> }
}

/** Who may take on a role. */
export interface TrustPolicyDocument {
  readonly Version: '1'
  readonly Statement: readonly TrustStatement[]
}

export interface TrustStatement {
  readonly Effect: 'Allow'
  readonly Action: 'sts:AssumeRole'
  readonly Principal: { readonly Service: readonly string[] }
}
