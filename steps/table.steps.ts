/** Steps about tables: writing rows, and reading the same rows. */
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { AssertionError } from 'chai'
import type { Row, WriteMode } from '../adapters/target'
import type { Principal } from './support/parameter-types'
import { by } from './support/setup'
import { manyRows, VALUES, type ValueName } from './support/values'
import type { SealproofWorld, Where } from './support/world'

Given(
  'table {string} of {string} holds:',
  async function (this: SealproofWorld, table: string, project: string, rows: DataTable) {
    await write(this, { as: undefined }, project, table, rows.hashes(), 'append')
  },
)

Given(
  'table {string} of {string} holds a value of {value}',
  async function (this: SealproofWorld, table: string, project: string, value: ValueName) {
    const rows = [{ name: value, value: VALUES[value] }]
    await write(this, { as: undefined }, project, table, rows, 'append')
  },
)

Given(
  'table {string} of {string} holds {int} rows of {int} bytes',
  async function (
    this: SealproofWorld,
    table: string,
    project: string,
    count: number,
    size: number,
  ) {
    await write(this, { as: undefined }, project, table, manyRows(count, size), 'append')
  },
)

/** Accepts any outcome, for a scenario that continues after it. */
Given(
  '{principal} has tried to read table {string} of {string}',
  async function (this: SealproofWorld, principal: Principal, table: string, project: string) {
    await this.ask('readRows', { project, table, ...by(principal) })
  },
)

When(
  '{principal} {writes} table {string} of {string} with:',
  async function (
    this: SealproofWorld,
    principal: Principal,
    mode: WriteMode,
    table: string,
    project: string,
    rows: DataTable,
  ) {
    await write(this, principal, project, table, rows.hashes(), mode)
  },
)

When(
  '{principal} tries to {write} table {string} of {string} with:',
  async function (
    this: SealproofWorld,
    principal: Principal,
    mode: WriteMode,
    table: string,
    project: string,
    data: DataTable,
  ) {
    const rows = data.hashes()
    const outcome = await this.tries('writeRows', { project, table, rows, mode, ...by(principal) })
    if (outcome.ok) this.ledger.wrote(project, table, rows, mode)
  },
)

When(
  '{principal} tries to read table {string} of {string}',
  async function (this: SealproofWorld, principal: Principal, table: string, project: string) {
    await this.tries('readRows', { project, table, ...by(principal) })
  },
)

When(
  '{principal} reads table {string} of {string}',
  async function (this: SealproofWorld, principal: Principal, table: string, project: string) {
    await this.does('readRows', { project, table, ...by(principal) })
  },
)

When(
  '{principal} reads table {string} of {string} and writes it back',
  async function (this: SealproofWorld, principal: Principal, table: string, project: string) {
    const rows = await this.does('readRows', { project, table, ...by(principal) })
    expectRows(table, rows, this.ledger.rowsOf(project, table))
    await write(this, principal, project, table, rows, 'overwrite')
  },
)

When(
  '{principal} reads table {string} of {string} into table {string} of {string}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    source: string,
    sourceProject: string,
    table: string,
    project: string,
  ) {
    const input = { project: sourceProject, table: source, ...by(principal) }
    const rows = await this.does('readRows', input)
    expectRows(source, rows, this.ledger.rowsOf(sourceProject, source))
    await write(this, principal, project, table, rows, 'append')
  },
)

Then(
  '{where}table {string} of {string} holds exactly what was written',
  async function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    const rows = await this.does('readRows', { project, table })
    expectRows(table, rows, this.ledger.rowsOf(project, table))
  },
)

Then(
  '{where}the answer is the rows of table {string} of {string}',
  function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    const { operation, outcome } = this.answer
    if (!outcome.ok) throw new AssertionError(`${operation} was refused: there are no rows`)
    expectRows(table, outcome.value as readonly Row[], this.ledger.rowsOf(project, table))
  },
)

async function write(
  world: SealproofWorld,
  principal: Principal,
  project: string,
  table: string,
  rows: readonly Row[],
  mode: WriteMode,
): Promise<void> {
  await world.does('writeRows', { project, table, rows, mode, ...by(principal) })
  world.ledger.wrote(project, table, rows, mode)
}

/** In any order: the page promises the rows, not their order. */
function expectRows(table: string, observed: readonly Row[], expected: readonly Row[]): void {
  if (isSameList(observed, expected)) return
  const missing = bagOf(expected)
  const strangers = observed.filter((row) => !take(missing, keyOf(row)))
  const lost = [...missing.values()].reduce((sum, count) => sum + count, 0)
  if (lost === 0 && strangers.length === 0) return
  throw new AssertionError(
    `table "${table}" must hold exactly the ${expected.length} rows that were written: ` +
      `${lost} are missing, ${strangers.length} were never written`,
    { expected: expected.slice(0, 5), actual: observed.slice(0, 5) },
  )
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
