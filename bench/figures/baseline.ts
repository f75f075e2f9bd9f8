/**
 * Better or worse than last time: two benches of one machine, row by row. Only what neither chance nor a breath
 * of wind explains counts as a difference: intervals that do not meet, and five percent or more between the means.
 */
import {
  type Estimate,
  type Figure,
  type Figures,
  isRefused,
  type Result,
  rowName,
} from './figures'
import { isSameMachine } from './machine'

const LEAST_EFFECT = 0.05

export type Change = 'faster' | 'slower' | 'no difference'

export type Comparison =
  | { readonly row: string; readonly change: Change; readonly effect: number }
  /** Measured in one of the two only, or refused there. */
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

/** Why two benches must not be compared, in a phrase; undefined where they may. */
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
