/** Compares the rows that a target gives with those that were written. */
import type { Row } from '../../adapters/target'
import { say } from '../../record/saying'
import { violation } from './violation'

/** In any order: the page promises the rows, not their order. */
export function expectRows(
  table: string,
  observed: readonly Row[],
  expected: readonly Row[],
): void {
  if (isSameList(observed, expected)) return
  const { lost, strangers } = difference(observed, expected)
  if (lost === 0 && strangers === 0) return
  throw violation(
    say`table "${table}" must hold exactly the ${expected.length} rows that were written: ${lost} are missing, ${strangers} were never written`,
    { expected: expected.slice(0, 5), actual: observed.slice(0, 5) },
  )
}

/** Whether these are the rows, in any order. */
export function areRows(observed: readonly Row[], expected: readonly Row[]): boolean {
  const { lost, strangers } = difference(observed, expected)
  return lost === 0 && strangers === 0
}

/** How many rows are missing, and how many were never written. */
function difference(observed: readonly Row[], expected: readonly Row[]) {
  const missing = bagOf(expected)
  const strangers = observed.filter((row) => !take(missing, keyOf(row))).length
  const lost = [...missing.values()].reduce((sum, count) => sum + count, 0)
  return { lost, strangers }
}

/** The usual case: most targets return rows in the order of writing. */
function isSameList(observed: readonly Row[], expected: readonly Row[]): boolean {
  return (
    observed.length === expected.length &&
    observed.every((row, index) => isSameRow(row, expected[index] as Row))
  )
}

function isSameRow(row: Row, other: Row): boolean {
  const names = Object.keys(row)
  return (
    names.length === Object.keys(other).length && names.every((name) => row[name] === other[name])
  )
}

function keyOf(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1)))
}

function bagOf(rows: readonly Row[]): Map<string, number> {
  const bag = new Map<string, number>()
  for (const key of rows.map(keyOf)) bag.set(key, (bag.get(key) ?? 0) + 1)
  return bag
}

function take(bag: Map<string, number>, key: string): boolean {
  const count = bag.get(key) ?? 0
  if (count === 0) return false
  bag.set(key, count - 1)
  return true
}
