/** A fault on the wire, with its kind: a wrong answer or none at all. */
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

export function metIn(attempt: Attempt): Met {
  if (attempt.kind === 'answered') return { kind: 'status', status: attempt.answer.status }
  const isConnected = attempt.kind !== 'broken' || attempt.stage !== 'connecting'
  return { kind: isConnected ? 'no-answer' : 'no-connection' }
}
