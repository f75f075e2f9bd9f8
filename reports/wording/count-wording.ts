/** Counts of scenarios and quantities of things, as text. */
import type { Counts } from '../verdict/model'

const COUNTED: Readonly<Record<keyof Counts, readonly [one: string, many: string]>> = {
  conforms: ['conforms', 'conform'],
  violates: ['violates', 'violate'],
  faulted: ['faulted', 'faulted'],
  notRun: ['not run', 'not run'],
  inapplicable: ['inapplicable', 'inapplicable'],
  observed: ['observed', 'observed'],
  excluded: ['not selected', 'not selected'],
}

/**
 * `18 conform, 1 violates`; zeros are left out. For violations it also says how many are only notes
 * and how many are waived.
 */
export function countsWording(counts: Counts, notes = 0, waived = 0): string {
  const words = Object.entries(COUNTED).flatMap(([name, [one, many]]) => {
    const count = counts[name as keyof Counts]
    if (count === 0) return []
    const remark = name === 'violates' ? remarkOn(count, notes, waived) : ''
    return [`${count} ${count === 1 ? one : many}${remark}`]
  })
  return words.join(', ') || 'no scenarios'
}

function remarkOn(violations: number, notes: number, waived: number): string {
  const remarks = [
    ...(notes > 0 ? [notesOf(violations, notes)] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
  ]
  return remarks.length > 0 ? ` (${remarks.join(', ')})` : ''
}

/** A note is a violation of a clause that is not documented, but inferred or contested. */
function notesOf(violations: number, notes: number): string {
  return notes === violations ? 'as notes only' : `${notes} of them as notes`
}

/** `1 clause`, `2 clauses`. */
export function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
