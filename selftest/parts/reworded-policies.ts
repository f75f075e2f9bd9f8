/** A RAM that takes another meaning from a policy's statements: which one, a specimen says. */
import { type Parts, Ram } from '../../reference-impl/index'

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Condition?: { readonly Bool: Readonly<Record<string, readonly string[]>> }
}

/** `reword` gives what a statement is taken for; undefined where it is passed over. */
export function withRewordedPolicies(
  reword: (statement: Statement) => Statement | undefined,
): Partial<Parts> {
  return { ram: () => new RewordingRam(reword) }
}

class RewordingRam extends Ram {
  readonly #reword: (statement: Statement) => Statement | undefined

  constructor(reword: (statement: Statement) => Statement | undefined) {
    super()
    this.#reword = reword
  }

  override attachPolicyToUser(userName: string, document: unknown): void {
    const { Statement: statements } = document as { readonly Statement: readonly Statement[] }
    const reworded = statements.flatMap((statement) => this.#reword(statement) ?? [])
    if (reworded.length === 0) return
    super.attachPolicyToUser(userName, { Version: '1', Statement: reworded })
  }
}
