/** The result of a probe as JSON, and its exit code. */
import { CAPABILITIES, type Target } from '../../adapters/target'
import type { Latency } from '../../reports'
import { UNREACHABLE } from '../exit-codes'
import type { ChecklistLine } from './checklist'

export interface ProbeResult {
  readonly schemaVersion: 1
  readonly target: {
    readonly name: string
    readonly version: string
    readonly capabilities: readonly string[]
  } | null
  readonly outcome: 'in-order' | 'wrong' | 'unreachable'
  readonly questions: number
  /** Of the questions that were answered with an outcome, in milliseconds; left out: there was none. */
  readonly latency?: Latency
  readonly items: readonly ChecklistLine[]
}

const EXIT_CODES: Readonly<Record<ProbeResult['outcome'], number>> = {
  'in-order': 0,
  wrong: 1,
  unreachable: UNREACHABLE,
}

export function resultOf(
  items: readonly ChecklistLine[],
  questions: number,
  target: Target | undefined,
  latency?: Latency,
): ProbeResult {
  const [reachable] = items
  const wrong = items.some(({ outcome }) => outcome === 'wrong')
  return {
    schemaVersion: 1,
    target: target === undefined ? null : declarationOf(target),
    outcome: reachable?.outcome === 'wrong' ? 'unreachable' : wrong ? 'wrong' : 'in-order',
    questions,
    ...(latency === undefined ? {} : { latency }),
    items,
  }
}

export function exitCodeOf({ outcome }: ProbeResult): number {
  return EXIT_CODES[outcome]
}

function declarationOf({ name, version, capabilities }: Target): ProbeResult['target'] {
  return { name, version, capabilities: CAPABILITIES.filter((facet) => capabilities.has(facet)) }
}
