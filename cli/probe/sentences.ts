/** What is told of a question that was not answered as it should, and what to do about it. */
import type { Outcome } from '../../adapters/target'
import type { Reply } from './bare-target'

/** `getProject {"name":"payroll"}`, short enough for a sentence. */
export function shown(operation: string, input: object): string {
  const json = JSON.stringify(input)
  return `${operation} ${json.length > 120 ? `${json.slice(0, 119)}…` : json}`
}

export function told(reply: Reply): string {
  return reply.kind === 'outcome' ? 'it is answered' : reply.says
}

export function seeOperation(operation: string): string {
  return `See "${operation}" in docs/target-contract.md.`
}

export function refusal({ refusal }: Extract<Outcome<unknown>, { ok: false }>): string {
  return `is refused as ${refusal.code} ("${refusal.message.slice(0, 100)}")`
}

export function nextAfter(operation: string, reply: Reply): string {
  switch (reply.kind) {
    case 'malformed':
      return reply.says.includes('refusal.code')
        ? 'Use one of the codes under "Refusals" in docs/target-contract.md, and keep your own in "native".'
        : seeOperation(operation)
    case 'absent':
      return `Answer it, or do not declare its capability. ${seeOperation(operation)}`
    case 'unreachable':
      return 'Look whether the target still runs, and at the last lines of its log.'
    default:
      return `Whatever the answer is, it is an outcome with status 200: look into the target's log. ${seeOperation(operation)}`
  }
}
