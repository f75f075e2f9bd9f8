/** Sentences for a defect, and for what the author of the target should do. */
import type { Outcome } from '../../adapters/target'
import type { RawReply } from './unguarded-target'

/** `getProject {"name":"payroll"}`, short enough for a sentence. */
export function questionText(operation: string, input: object): string {
  const json = JSON.stringify(input)
  return `${operation} ${json.length > 120 ? `${json.slice(0, 119)}…` : json}`
}

export function replyText(reply: RawReply): string {
  return reply.kind === 'outcome' ? 'it is answered' : reply.says
}

export function seeOperation(operation: string): string {
  return `See "${operation}" in docs/target-contract.md.`
}

export function refusalText({ refusal }: Extract<Outcome<unknown>, { ok: false }>): string {
  return `is refused as ${refusal.code} ("${refusal.message.slice(0, 100)}")`
}

export function nextAfter(operation: string, reply: RawReply): string {
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
      return `Answer with an outcome and status 200, also where it is refused; the target's log may say more. ${seeOperation(operation)}`
  }
}
