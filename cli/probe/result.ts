/** The whole of a probe, and what it says to scripts. */
import { CAPABILITIES, type Target } from '../../adapters/target'
import { UNREACHABLE } from '../exit-codes'
import type { Line } from './checklist'

export interface Result {
  readonly schemaVersion: 1
  readonly target: {
    readonly name: string
    readonly version: string
    readonly capabilities: readonly string[]
  } | null
  readonly outcome: 'in-order' | 'wrong' | 'unreachable'
  readonly questions: number
  readonly items: readonly Line[]
}

const EXIT_CODES: Readonly<Record<Result['outcome'], number>> = {
  'in-order': 0,
  wrong: 1,
  unreachable: UNREACHABLE,
}

export function resultOf(
  items: readonly Line[],
  questions: number,
  target: Target | undefined,
): Result {
  const [reachable] = items
  const wrong = items.some(({ outcome }) => outcome === 'wrong')
  return {
    schemaVersion: 1,
    target: target === undefined ? null : declarationOf(target),
    outcome: reachable?.outcome === 'wrong' ? 'unreachable' : wrong ? 'wrong' : 'in-order',
    questions,
    items,
  }
}

export function exitCodeOf({ outcome }: Result): number {
  return EXIT_CODES[outcome]
}

function declarationOf({ name, version, capabilities }: Target): Result['target'] {
  return { name, version, capabilities: CAPABILITIES.filter((facet) => capabilities.has(facet)) }
}
