/** Steps about storage: the stored bytes of a table, and their decryption. */
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import { AssertionError } from 'chai'
import type { Envelope, StoredObject } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import { Inapplicable } from './support/inapplicable'
import { expectUnlikeStreams, type SealedObject } from './support/key-stream'
import type { Algorithm } from './support/open-envelope'
import type { Moment, NamedKey } from './support/parameter-types'
import { keyChoice } from './support/setup'
import {
  bytesOf,
  envelopeOf,
  expectHidden,
  expectOpensWith,
  firstHidden,
  noteStoredBytes,
  objectsOfRows,
  requireOtherBytes,
  requireStored,
  storedObjects,
  tellingValues,
} from './support/stored-table'
import { expectOf, violation } from './support/violation'
import { hasRetentionPassed, hoursOf } from './support/waiting'
import type { SealproofWorld, Where } from './support/world'

Given(
  'the stored bytes of table {string} of {string} are noted',
  async function (this: SealproofWorld, table: string, project: string) {
    await noteStoredBytes(this, project, table)
    requireStored(this.ledger.notedStored(project, table), table)
  },
)

/** Has the data keys unwrapped that were not yet, so that what is stored can be opened. */
When(
  'what is stored for table {string} of {string} is looked at',
  async function (this: SealproofWorld, table: string, project: string) {
    const stored = await this.tries('inspection.storedObjects', { project, table })
    if (!stored.ok || !(await this.has('keys'))) return
    for (const { envelope, bytes } of stored.value) {
      if (envelope === null || bytes === '') continue
      const input = { ciphertextBlob: envelope.wrappedDataKey }
      const isKnown = this.exchanges.some(
        ({ operation, input: asked, outcome }) =>
          operation === 'keys.decrypt' &&
          outcome.ok &&
          (asked as typeof input).ciphertextBlob === input.ciphertextBlob,
      )
      if (!isKnown) await this.ask('keys.decrypt', input)
    }
  },
)

Then(
  '{where}{moment}nothing stored for table {string} of {string} shows its rows',
  async function (
    this: SealproofWorld,
    where: Where,
    moment: Moment,
    table: string,
    project: string,
  ) {
    if (!this.applies(where)) return
    await atMoment(this, moment, async () => {
      const objects = await storedObjects(this, project, table)
      requireStored(objects, table)
      expectHidden(objects, tellingValues(this, project, table), table)
      for (const object of objectsOfRows(objects)) envelopeOf(object, table)
    })
  },
)

Then(
  '{where}rows written to table {string} of {string} are hidden in storage',
  async function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    const objects = await storeSample(this, project, table)
    expectHidden(objects, tellingValues(this, project, table), table)
  },
)

Then(
  '{where}rows written to table {string} of {string} are plain in storage',
  async function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    expectShown(this, await storeSample(this, project, table), project, table)
  },
)

Then(
  'nothing stored for table {string} of {string} shows {string}',
  async function (this: SealproofWorld, table: string, project: string, value: string) {
    const objects = await storedObjects(this, project, table)
    requireStored(objects, table)
    expectHidden(objects, [value], table)
  },
)

Then(
  '{where}{moment}table {string} of {string} opens with {algorithm} under {key}',
  async function (
    this: SealproofWorld,
    where: Where,
    moment: Moment,
    table: string,
    project: string,
    algorithm: Algorithm,
    key: NamedKey,
  ) {
    if (!this.applies(where)) return
    let envelopes: readonly Envelope[] = []
    await atMoment(this, moment, async () => {
      envelopes = await expectOpensWith(this, project, table, algorithm)
    })
    const choice = keyChoice(this, key)
    for (const { keyId } of envelopes) {
      const described = await this.does('keys.describe', { keyId })
      // Every key but the scenario's own: who its creator is, KEY-8 asks.
      const isOwn = this.ledger.nameForKeyId(described.keyId) !== undefined
      const observed = isOwn ? { kind: 'byok', keyId } : { kind: 'default' }
      expectOf(say`the master key of table "${table}"`, observed, (it) => it.to.deep.equal(choice))
    }
  },
)

Then(
  '{where}table {string} of {string} is stored as it was before',
  async function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    const before = this.ledger.notedStored(project, table)
    const now = await storedObjects(this, project, table)
    expectOf(storedFor(table), contentOf(now), (it) => it.to.deep.equal(contentOf(before)))
  },
)

Then(
  'table {string} of {string} is stored without encryption',
  async function (this: SealproofWorld, table: string, project: string) {
    const objects = objectsOfRows(await storedObjects(this, project, table))
    requireStored(objects, table)
    expectOf(
      say`the envelopes of table "${table}"`,
      objects.map(({ envelope }) => envelope),
      (it) => it.to.deep.equal(objects.map(() => null)),
    )
    expectShown(this, objects, project, table)
  },
)

Then(
  'table {string} of {string} is wrapped unlike what was noted of table {string} of {string}',
  async function (
    this: SealproofWorld,
    table: string,
    project: string,
    noted: string,
    notedProject: string,
  ) {
    const keysOf = (objects: readonly StoredObject[], of: string) =>
      objectsOfRows(objects).map((object) => envelopeOf(object, of).wrappedDataKey)
    const before = keysOf(this.ledger.notedStored(notedProject, noted), noted)
    const objects = await storedObjects(this, project, table)
    requireStored(objects, table)
    const old = keysOf(objects, table).filter((wrapped) => before.includes(wrapped))
    expectOf(say`data keys of table "${table}" that an earlier version wrapped`, old, (it) =>
      it.to.deep.equal([]),
    )
  },
)

Then('these tables share no key stream:', async function (this: SealproofWorld, tables: DataTable) {
  const sealed: SealedObject[] = []
  for (const { project, table } of tables.hashes() as { project: string; table: string }[]) {
    const objects = await storedObjects(this, project, table)
    requireStored(objects, table)
    for (const object of objectsOfRows(objects))
      sealed.push({ id: object.id, bytes: bytesOf(object), envelope: envelopeOf(object, table) })
  }
  expectUnlikeStreams(sealed)
})

Then(
  'table {string} of {string} shares no key stream with what was noted',
  async function (this: SealproofWorld, table: string, project: string) {
    const before = objectsOfRows(this.ledger.notedStored(project, table))
    const now = objectsOfRows(await storedObjects(this, project, table))
    const keyOf = ({ id, bytes }: StoredObject): string => JSON.stringify([id, bytes])
    const known = new Set(before.map(keyOf))
    const written = now.filter((object) => !known.has(keyOf(object)))
    requireOtherBytes(written, table)
    expectUnlikeStreams(
      [...before, ...written].map((object) => {
        return { id: object.id, bytes: bytesOf(object), envelope: envelopeOf(object, table) }
      }),
    )
  },
)

Then(
  '{where}nothing is stored for table {string} of {string}',
  async function (this: SealproofWorld, where: Where, table: string, project: string) {
    if (!this.applies(where)) return
    const outcome = await this.ask('inspection.storedObjects', { project, table })
    const observed = outcome.ok
      ? objectsOfRows(outcome.value)
          .map(({ bytes }) => bytes)
          .join('')
      : outcome.refusal.code
    expectOf(storedFor(table), observed, (it) => it.to.be.oneOf(['', 'NOT_FOUND']))
  },
)

/**
 * Looks, after the retention where that is asked for. Without a clock it looks at once: replaced data may be gone
 * already. What is still there then may be retained, so the question cannot be answered.
 */
async function atMoment(
  world: SealproofWorld,
  moment: Moment,
  look: () => Promise<void>,
): Promise<void> {
  if (moment === 'now' || (await hasRetentionPassed(world))) return look()
  try {
    await look()
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error
    const hours = await hoursOf(world, 'retentionHours')
    throw new Inapplicable(
      say`replaced data may be retained for ${hours} hours, and without the capability "clock" they cannot be waited for`,
      ['clock'],
    )
  }
}

/** Writes in a Then step, for a project that exists in only one of two lawful outcomes. */
async function storeSample(
  world: SealproofWorld,
  project: string,
  table: string,
): Promise<readonly StoredObject[]> {
  const rows = [{ account: 'petty cash of the Hangzhou office', amount: 'fifteen hundred' }]
  await world.does('writeRows', { project, table, rows, mode: 'append' })
  world.ledger.wrote(project, table, rows, 'append')
  const objects = await storedObjects(world, project, table)
  requireStored(objects, table)
  return objects
}

function storedFor(table: string): Saying {
  return say`what is stored for table "${table}"`
}

/** By content, in any order: a target may rename its objects. */
function contentOf(objects: readonly StoredObject[]): readonly string[] {
  return objectsOfRows(objects)
    .map(({ bytes }) => bytes)
    .sort()
}

/** Unencrypted bytes contain every value, after unpacking: compression is no encryption. */
function expectShown(
  world: SealproofWorld,
  objects: readonly StoredObject[],
  project: string,
  table: string,
): void {
  const hidden = firstHidden(objects.map(bytesOf), tellingValues(world, project, table))
  if (hidden === undefined) return
  throw violation(say`the stored bytes of table "${table}" do not show "${hidden}"`, {
    expected: say`the rows as they are`,
    actual: say`other bytes`,
  })
}
