/** Describes the comparison of two benches: rows faster or slower, and changes of the machine. */
import type { Comparison, YardstickDrift } from './baseline'
import { aligned } from './figures-text'

export function comparisonText(
  comparisons: readonly Comparison[],
  baseline: string,
  machine?: YardstickDrift,
): string {
  const lines = comparisons.map((comparison) => {
    const { row, change } = comparison
    const said =
      comparison.change === 'not comparable' ? comparison.reason : inPercent(comparison.effect)
    return [row, change, said]
  })
  const drift = machine ? [driftText(machine)] : []
  return [`Compared with ${baseline}`, ...aligned(lines), ...drift, ''].join('\n')
}

function driftText({ changed, of, effects: [least, greatest] }: YardstickDrift): string {
  return (
    `The machine changed: ${changed} of ${of} yardsticks, which do not use the target, differ too, ` +
    `by ${inPercent(least)} to ${inPercent(greatest)}.`
  )
}

function inPercent(effect: number): string {
  return `${effect < 0 ? '' : '+'}${(effect * 100).toFixed(1)} %`
}
