/** How long the target took to answer, in words. */
import type { Latency, RunLatency, SlowCause } from '../verdict/latency'
import { quantity } from './count-wording'
import { durationWording } from './duration-wording'

/** `61 % of the time of the scenarios (12.3 s); 3519 exchanges: p50 0.2 ms, p95 1.1 ms, max 35 ms` */
export function waitingWording(latency: RunLatency): string {
  const { share, waitedMs, exchanges } = latency
  const count = quantity(exchanges, 'exchange')
  return `${shareWording(share)} of the time of the scenarios (${durationWording(waitedMs)}); ${count}: ${percentilesWording(latency)}`
}

export function percentilesWording({ p50, p95, max }: Omit<Latency, 'operations'>): string {
  return `p50 ${latencyWording(p50)}, p95 ${latencyWording(p95)}, max ${latencyWording(max)}`
}

/** `0.2 ms`, `43 ms`, `1.2 s` */
export function latencyWording(milliseconds: number): string {
  return milliseconds < 9.95 ? `${milliseconds.toFixed(1)} ms` : durationWording(milliseconds)
}

export function shareWording(share: number): string {
  return share > 0 && share < 0.01 ? 'less than 1 %' : `${Math.round(share * 100)} %`
}

/** That the target is slow, and the likely cause; undefined where it is not. */
export function slowWording({ slow, p50 }: Latency): string | undefined {
  if (slow === undefined) return undefined
  return `The target is slow: half of its answers took ${latencyWording(p50)} or more. ${SLOW_CAUSE_WORDS[slow]}`
}

const SLOW_CAUSE_WORDS: Readonly<Record<SlowCause, string>> = {
  'delayed-acknowledgements':
    "Likely cause: delayed acknowledgements. About 40 ms an answer on one machine means that the server writes the headers and the body of an answer apart: Nagle's algorithm holds the body back until the headers are acknowledged. Write both at once, or switch Nagle's algorithm off (TCP_NODELAY).",
  unknown:
    'Likely cause: the network between suite and target, or what the target itself does for each answer. docs/trouble.md says how to tell them apart.',
}
