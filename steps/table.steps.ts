/** Steps about tables: writing rows, and reading the same rows. */
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { Row, WriteMode } from '../adapters/target'
import { say } from '../record/saying'
import { expectRows } from './support/expect-rows'
import type { NamedKey, Principal } from './support/parameter-types'
import { by, encryption } from './support/setup'
import { manyRows, VALUES, type ValueName } from './support/values'
import { violation } from './support/violation'
import type { SealproofWorld, Where } from './support/world'
import { readValue } from './support/written-value'

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

/** The same for a write. */
Given(
  '{principal} has tried to write to table {string} of {string}',
  async function (this: SealproofWorld, principal: Principal, table: string, project: string) {
    const rows = [{ name: 'tried', value: 'once' }]
    const input = { project, table, rows, mode: 'append', ...by(principal) } as const
    const outcome = await this.ask('writeRows', input)
    if (outcome.ok) this.ledger.wrote(project, table, rows, 'append')
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
  '{principal} {writes} table {string} of {string} with these values:',
  async function (
    this: SealproofWorld,
    principal: Principal,
    mode: WriteMode,
    table: string,
    project: string,
    rows: DataTable,
  ) {
    await write(this, principal, project, table, writtenRows(rows), mode)
  },
)

When(
  '{principal} tries to {write} table {string} of {string} with these values:',
  async function (
    this: SealproofWorld,
    principal: Principal,
    mode: WriteMode,
    table: string,
    project: string,
    data: DataTable,
  ) {
    const rows = writtenRows(data)
    const outcome = await this.tries('writeRows', { project, table, rows, mode, ...by(principal) })
    if (outcome.ok) this.ledger.wrote(project, table, rows, mode)
  },
)

When(
  'the owner tries to {write} table {string} of {string} and to {write} table {string} of {string} at once with:',
  async function (
    this: SealproofWorld,
    mode: WriteMode,
    table: string,
    project: string,
    otherMode: WriteMode,
    otherTable: string,
    otherProject: string,
    data: DataTable,
  ) {
    const [rows, otherRows] = halves(data)
    const writes = [
      { project, table, rows, mode },
      { project: otherProject, table: otherTable, rows: otherRows, mode: otherMode },
    ] as const
    const outcomes = await this.triesBoth(['writeRows', writes[0]], ['writeRows', writes[1]])
    for (const [index, { project, table, rows, mode }] of writes.entries())
      if (outcomes[index]?.ok) this.ledger.wrote(project, table, rows, mode)
  },
)

When(
  'the owner tries to read table {string} of {string} and table {string} of {string} at once',
  async function (
    this: SealproofWorld,
    table: string,
    project: string,
    otherTable: string,
    otherProject: string,
  ) {
    await this.triesBoth(
      ['readRows', { project, table }],
      ['readRows', { project: otherProject, table: otherTable }],
    )
  },
)

When(
  'the owner tries to encrypt {string} with {algorithm} under {key} while extending table {string} with:',
  async function (
    this: SealproofWorld,
    project: string,
    algorithm: string,
    key: NamedKey,
    table: string,
    data: DataTable,
  ) {
    const rows = writtenRows(data)
    const [written] = await this.triesBoth(
      ['writeRows', { project, table, rows, mode: 'append' }],
      ['setEncryption', { project, encryption: encryption(this, algorithm, key) }],
    )
    if (written.ok) this.ledger.wrote(project, table, rows, 'append')
  },
)

When(
  'the owner tries to read table {string} of {string} while extending it with:',
  async function (this: SealproofWorld, table: string, project: string, data: DataTable) {
    const rows = writtenRows(data)
    const [, written] = await this.triesBoth(
      ['readRows', { project, table }],
      ['writeRows', { project, table, rows, mode: 'append' }],
    )
    if (written.ok) this.ledger.wrote(project, table, rows, 'append')
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
    if (!outcome.ok) throw violation(say`${operation} was refused: there are no rows`)
    expectRows(table, outcome.value as readonly Row[], this.ledger.rowsOf(project, table))
  },
)

Then('it is refused, or gives no row', function (this: SealproofWorld) {
  const { outcome } = this.answer
  if (outcome.ok) expectRows('', outcome.value as readonly Row[], [])
  this.reading(outcome.ok ? say`the answer is an empty table` : say`the table does not exist`)
})

function writtenRows(data: DataTable): readonly Row[] {
  return data.hashes().map((row) => {
    const cells = Object.entries(row).filter(([, cell]) => cell !== '')
    return Object.fromEntries(cells.map(([name, cell]) => [name, readValue(cell)]))
  })
}

/** The rows of two writes: the column `write` says of which. */
function halves(data: DataTable): readonly [readonly Row[], readonly Row[]] {
  const rows = writtenRows(data)
  const of = (wanted: string): readonly Row[] =>
    rows.flatMap(({ write, ...row }) => (write === wanted ? [row] : []))
  return [of('first'), of('second')]
}

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
