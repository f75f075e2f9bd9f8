/** The result of a re-performance, as text. Text from the bundle is made safe for a terminal. */
import { oneLine } from '../../../reports'
import type { Reperformance } from './reperform'

export function reperformanceText({ repeated, differing, notReperformed }: Reperformance): string {
  const all = repeated.length + differing.length + notReperformed.length
  const same = `${repeated.length} of ${all} byte-level verdicts were repeated from the kept evidence, and are the same`
  const lines = [`Re-performed: ${same}; ${differing.length} differ.`]
  for (const { id, clause, reason } of differing)
    lines.push(`  differs  ${oneLine(id)} (clause ${oneLine(clause)}): ${oneLine(reason)}`)
  if (notReperformed.length > 0) lines.push(`Not re-performed: ${notReperformed.length}.`)
  for (const [reason, of] of Map.groupBy(notReperformed, (each) => each.reason))
    lines.push(`  ${of.length}: ${oneLine(reason)}: ${namesOf(of.map(({ id }) => id))}`)
  return `${lines.join('\n')}\n`
}

const MOST_NAMED = 3

function namesOf(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map(oneLine).join(', ')
  return ids.length > MOST_NAMED
    ? `${named} and ${ids.length - MOST_NAMED} more; --json has all`
    : named
}
