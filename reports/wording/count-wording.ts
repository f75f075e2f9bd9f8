/** Counts of scenarios and quantities of things, as text. */
import type { Counts } from '../verdict/model'

const COUNTED: Readonly<Record<keyof Counts, readonly [one: string, many: string]>> = {
  conforms: ['conforms', 'conform'],
  violates: ['violates', 'violate'],
  noted: ['noted', 'noted'],
  faulted: ['faulted', 'faulted'],
  notRun: ['not run', 'not run'],
  waiting: ['waiting', 'waiting'],
  inapplicable: ['inapplicable', 'inapplicable'],
  observed: ['observed', 'observed'],
  excluded: ['not selected', 'not selected'],
}

/** `18 conform, 2 violate (1 waived), 1 noted`; zeros are left out. `waived`: how many of those that violate or are noted. */
export function countsWording(counts: Counts, waived = 0): string {
  const lastViolating = counts.noted > 0 ? 'noted' : 'violates'
  const words = Object.entries(COUNTED).flatMap(([name, [one, many]]) => {
    // Verdicts that are older than notes do not count them.
    const count = counts[name as keyof Counts] ?? 0
    if (count === 0) return []
    const remark = name === lastViolating && waived > 0 ? ` (${waived} waived)` : ''
    return [`${count} ${count === 1 ? one : many}${remark}`]
  })
  return words.join(', ') || 'no scenarios'
}

/** `1 clause`, `2 clauses`. */
export function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
