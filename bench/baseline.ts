/**
 * Compares two benches of one machine, row by row. A difference counts only when the intervals do
 * not overlap and the means differ by five percent or more.
 */
import {
  type Estimate,
  type Figure,
  type Figures,
  isRefused,
  type Result,
  rowName,
  type Yardstick,
} from './figures'
import { isSameMachine } from './machine'

const LEAST_EFFECT = 0.05

export type Change = 'faster' | 'slower' | 'no difference'

export type Comparison =
  | { readonly row: string; readonly change: Change; readonly effect: number }
  /** Measured in only one of the two benches, or refused in one. */
  | { readonly row: string; readonly change: 'not comparable'; readonly reason: string }

export function compare(before: Figures, now: Figures): readonly Comparison[] {
  const earlier = new Map(before.results.map((result) => [rowName(result), result]))
  const later = new Map(now.results.map((result) => [rowName(result), result]))
  const rows = new Set([...later.keys(), ...earlier.keys()])
  return Array.from(rows, (row) => compareRow(row, earlier.get(row), later.get(row)))
}

function compareRow(row: string, before: Result | undefined, now: Result | undefined): Comparison {
  const reason = whyIncomparable(before, now)
  if (reason !== undefined) return { row, change: 'not comparable', reason }
  const [old, fresh] = [(before as Figure).throughputMBps, (now as Figure).throughputMBps]
  const effect = fresh.mean / old.mean - 1
  return { row, change: changeOf(old, fresh, effect), effect }
}

function whyIncomparable(before: Result | undefined, now: Result | undefined): string | undefined {
  if (!now) return 'not measured now'
  if (!before) return 'not in the baseline'
  if (isRefused(now)) return 'refused now'
  return isRefused(before) ? 'refused in the baseline' : undefined
}

function changeOf(old: Estimate, fresh: Estimate, effect: number): Change {
  if (Math.abs(effect) < LEAST_EFFECT) return 'no difference'
  if (fresh.ci95[0] > old.ci95[1]) return 'faster'
  return fresh.ci95[1] < old.ci95[0] ? 'slower' : 'no difference'
}

/** How much the yardsticks differ. They contain no code of ours, so the machine changed. */
export interface YardstickDrift {
  readonly changed: number
  readonly of: number
  /** The least and the greatest effect among the changed ones: −0.1 is a tenth slower. */
  readonly effects: readonly [least: number, greatest: number]
}

/** Undefined when at most one in twenty changed, as many as change by chance. */
export function yardstickDrift(before: Figures, now: Figures): YardstickDrift | undefined {
  const earlier = new Map(
    before.yardsticks.map((yardstick) => [yardstickKey(yardstick), yardstick]),
  )
  const pairs = now.yardsticks.flatMap(({ throughputMBps: fresh, ...key }) => {
    const old = earlier.get(yardstickKey(key))?.throughputMBps
    return old ? [{ old, fresh, effect: fresh.mean / old.mean - 1 }] : []
  })
  const effects = pairs
    .filter(({ old, fresh, effect }) => changeOf(old, fresh, effect) !== 'no difference')
    .map(({ effect }) => effect)
  if (effects.length <= pairs.length / 20) return undefined
  return {
    changed: effects.length,
    of: pairs.length,
    effects: [Math.min(...effects), Math.max(...effects)],
  }
}

function yardstickKey({ name, algorithm, size }: Omit<Yardstick, 'throughputMBps' | 'samples'>) {
  return `${name} ${algorithm} ${size}`
}

/** The reason why two benches cannot be compared; undefined when they can. */
export function incomparable(
  before: Figures,
  now: Pick<Figures, 'machine' | 'target'>,
): string | undefined {
  if (!isSameMachine(before.machine, now.machine)) {
    return `it was taken on another machine (${before.machine.cpu}, ${before.machine.cores} cores; this one: ${now.machine.cpu}, ${now.machine.cores} cores)`
  }
  const [one, other] = [before.target.name, now.target.name]
  return one === other ? undefined : `it was taken of the target "${one}", not of "${other}"`
}
