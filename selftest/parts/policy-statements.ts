/** RAM reads the statements of a policy in another way. */
import { type Replacement, replacing } from '../replacing'

export interface Statement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: { readonly Bool: Readonly<Record<string, readonly string[]>> }
}

/** @param readAs the statement that is applied instead; undefined: none */
export function readingStatements(
  readAs: (statement: Statement) => Statement | undefined,
): Replacement {
  return replacing('ram', (ram) => ({
    attachPolicyToUser(userName, document) {
      const { Statement: statements } = document as { readonly Statement: readonly Statement[] }
      const read = statements.flatMap((statement) => readAs(statement) ?? [])
      if (read.length === 0) return
      ram.attachPolicyToUser(userName, { Version: '1', Statement: read })
    },
  }))
}
