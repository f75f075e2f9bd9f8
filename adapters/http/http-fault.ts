/** A fault on the wire, with its kind: a wrong answer or none at all. */
import type { Redact } from '../../record/redaction'
import { englishOf, type Saying } from '../../record/saying'
import { redactedSaying, withSaid } from '../said-fault'
import { TargetFault } from '../target'
import type { Attempt } from './exchange'

export type Met =
  | { readonly kind: 'status'; readonly status: number }
  /** Connected, and then silent, broken off or without end. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'no-connection' }

export class HttpFault extends TargetFault {
  readonly met: Met

  constructor(message: string, met: Met) {
    super(message)
    this.met = met
  }
}

export function httpFault(said: Saying, redact: Redact, met: Met): HttpFault {
  const message = redact(englishOf(said))
  const redacted = redactedSaying(said, redact, message)
  const fault = new HttpFault(message, met)
  return redacted === undefined ? fault : withSaid(fault, redacted)
}

export function metIn(attempt: Attempt): Met {
  if (attempt.kind === 'answered') return { kind: 'status', status: attempt.answer.status }
  const isConnected = attempt.kind !== 'broken' || attempt.stage !== 'connecting'
  return { kind: isConnected ? 'no-answer' : 'no-connection' }
}
