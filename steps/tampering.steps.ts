/** Steps about stored bytes that change behind the back of the service. */
import { Given, Then } from '@cucumber/cucumber'
import type { Row, StoredObject } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import { areRows, expectRows } from './support/expect-rows'
import { offsetOf } from './support/stored-place'
import { bytesOf, envelopeOf, objectsOfRows, storedObjects } from './support/stored-table'
import { violation } from './support/violation'
import type { SealproofWorld } from './support/world'

Given(
  'the {storedPlace} of table {string} of {string} was changed',
  async function (this: SealproofWorld, place: string, table: string, project: string) {
    const objects = objectsOfRows(await storedObjects(this, project, table))
    const object = objects.find(({ envelope }) => envelope === null || envelope.length > 0)
    if (object === undefined)
      throw violation(say`nothing is stored for table "${table}" of "${project}"`)
    const { length } = bytesOf(object)
    const offset = offsetOf(place, length, envelopeOf(object, table))
    await flip(this, project, table, object, offset)
  },
)

Given(
  'byte {int} of stored object {int} of table {string} of {string} was changed',
  async function (
    this: SealproofWorld,
    offset: number,
    number: number,
    table: string,
    project: string,
  ) {
    const objects = objectsOfRows(await storedObjects(this, project, table))
    const object = objects[number - 1]
    if (object === undefined)
      throw violation(say`table "${table}" of "${project}" has ${objects.length} objects`)
    await flip(this, project, table, object, offset)
  },
)

Then(
  'it is refused, or gives the rows of table {string} of {string}',
  function (this: SealproofWorld, table: string, project: string) {
    const given = rowsOf(this)
    const written = this.ledger.rowsOf(project, table)
    // What a cipher without authentication does is left open: the envelope says which cipher it is.
    if (given && authenticates(this.ledger.tampered)) expectRows(table, given, written)
    this.reading(readingOf(this, written))
  },
)

Then(
  'it is refused, or gives rows of table {string} of {string} that may be changed',
  function (this: SealproofWorld, table: string, project: string) {
    this.reading(readingOf(this, this.ledger.rowsOf(project, table)))
  },
)

async function flip(
  world: SealproofWorld,
  project: string,
  table: string,
  object: StoredObject,
  offset: number,
): Promise<void> {
  await world.does('tampering.flip', { project, table, objectId: object.id, offset })
  await requireChanged(world, project, table, object)
  world.ledger.tampered = object
}

/** A target that changes nothing has not been tampered with. It may refuse to show such an object. */
async function requireChanged(
  world: SealproofWorld,
  project: string,
  table: string,
  { id, bytes }: StoredObject,
): Promise<void> {
  const outcome = await world.ask('inspection.storedObjects', { project, table })
  if (!outcome.ok || outcome.value.every((now) => now.id !== id || now.bytes !== bytes)) return
  throw violation(say`tampering.flip changed no byte of object ${id} of table "${table}"`, {
    expected: say`another byte`,
    actual: say`the same bytes`,
  })
}

function authenticates(object: StoredObject | undefined): boolean {
  return object?.envelope?.cipher === 'aes-256-gcm'
}

/** Undefined where the read was refused. */
function rowsOf(world: SealproofWorld): readonly Row[] | undefined {
  const { outcome } = world.answer
  return outcome.ok ? (outcome.value as readonly Row[]) : undefined
}

function readingOf(world: SealproofWorld, written: readonly Row[]): Saying {
  const rows = rowsOf(world)
  const cipher = String(world.ledger.tampered?.envelope?.cipher)
  if (rows === undefined)
    return say`a changed byte under ${cipher} is refused as ${String(world.refusalCode())}`
  return areRows(rows, written)
    ? say`a changed byte under ${cipher} gives the rows as they were written`
    : say`a changed byte under ${cipher} gives other rows`
}
