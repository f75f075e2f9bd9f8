/** Steps about data keys: stored only wrapped, and unwrapped only by KMS. */
import { Then, When } from '@cucumber/cucumber'
import type { Envelope, Outcome } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import {
  bytesOf,
  envelopeOf,
  objectsOfRows,
  requireStored,
  storedObjects,
  unwrapDataKey,
} from './support/stored-table'
import { violation } from './support/violation'
import type { SealproofWorld } from './support/world'
import { forged, onlyNamesKey, opensItself } from './support/wrapped-data-key'

When(
  'the owner tries to have KMS unwrap a data key of table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    const envelope = await firstEnvelope(this, project, table)
    await this.tries('keys.decrypt', { ciphertextBlob: envelope.wrappedDataKey })
  },
)

When(
  'the owner tries to have KMS unwrap a data key of table {string} of {string} {int} time(s)',
  async function (this: SealproofWorld, table: string, project: string, times: number) {
    const { wrappedDataKey } = await firstEnvelope(this, project, table)
    for (let time = 0; time < times; time++)
      await this.tries('keys.decrypt', { ciphertextBlob: wrappedDataKey })
  },
)

When(
  'the owner has KMS unwrap a data key of table {string} of {string} {int} times',
  async function (this: SealproofWorld, table: string, project: string, times: number) {
    const envelope = await firstEnvelope(this, project, table)
    const input = { ciphertextBlob: envelope.wrappedDataKey }
    // The key is not looked at: it is not kept where the scenario waits.
    for (let time = 0; time < times; time++) await this.does('keys.decrypt', input)
  },
)

Then(
  'no stored byte of table {string} of {string} shows a data key',
  async function (this: SealproofWorld, table: string, project: string) {
    for (const object of objectsOfRows(await storedObjects(this, project, table))) {
      const envelope = envelopeOf(object, table)
      const dataKey = await unwrapDataKey(this, envelope)
      const stored = [bytesOf(object), Buffer.from(envelope.wrappedDataKey, 'base64')]
      if (stored.some((bytes) => shows(bytes, dataKey)))
        throw violation(say`object ${object.id} of table "${table}" shows its own data key`, {
          expected: say`a data key in wrapped form only`,
          actual: say`the data key itself`,
        })
    }
  },
)

Then(
  'the data key of table {string} of {string} is not its master key',
  async function (this: SealproofWorld, table: string, project: string) {
    for (const envelope of await distinctEnvelopes(this, project, table)) {
      const dataKey = await unwrapDataKey(this, envelope)
      const { arn } = await this.does('keys.describe', { keyId: envelope.keyId })
      const names = [envelope.keyId, arn]
      const blob = Buffer.from(envelope.wrappedDataKey, 'base64')
      if (onlyNamesKey(blob, names, dataKey))
        throw masterKeyShown(
          say`the wrapped data key of table "${table}" is a name of ${blob.length} bytes, in which no key of ${dataKey.length} bytes is wrapped: keys.decrypt gives away the key of that name`,
        )
      if (opensItself(blob, dataKey))
        throw masterKeyShown(
          say`the data key of table "${table}" decrypts its own wrapped form: it is the master key`,
        )
      const ciphertextBlob = forged(blob, names).toString('base64')
      const answer = await this.ask('keys.decrypt', { ciphertextBlob })
      if (answer.ok && Buffer.from(answer.value.plaintext, 'base64').equals(dataKey))
        throw masterKeyShown(
          say`keys.decrypt gives the data key of table "${table}" for bytes that KMS has not wrapped: what it gives is the key that they name`,
        )
    }
  },
)

Then(
  'no answer shows a data key of table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    const answered = [...this.answers]
    const envelope = await firstEnvelope(this, project, table)
    const dataKey = await unwrapDataKey(this, envelope)
    const leak = answered.find((outcome) => shows(Buffer.from(JSON.stringify(outcome)), dataKey))
    if (leak === undefined) return
    throw violation(say`an answer shows the data key of table "${table}"`, {
      expected: say`no data key in any answer`,
      actual: say`the data key itself`,
    })
  },
)

Then(
  'no description of a key in {region} shows key material',
  async function (this: SealproofWorld, region: string) {
    const listed = await this.does('keys.list', { region })
    const described = await Promise.all(
      listed.map(({ keyId }) => this.does('keys.describe', { keyId })),
    )
    if (described.length === 0) throw violation(say`KMS in ${region} lists no key at all`)
    const telling = [...listed, ...described, ...keysIn(this.answers)].flatMap((key) =>
      Object.entries(key).flatMap(([name, value]) => (isMaterial(name, value) ? [name] : [])),
    )
    if (telling.length === 0) return
    throw violation(say`a key is described with ${telling.join(', ')}`, {
      expected: say`no member that holds key material`,
      actual: telling,
    })
  },
)

/** The keys that earlier answers of KMS described: to creating a key, or to changing its state. */
function keysIn(answers: readonly Outcome<unknown>[]): readonly object[] {
  return answers.flatMap((outcome) => {
    const value: unknown = outcome.ok ? outcome.value : null
    return typeof value === 'object' && value !== null && 'keyId' in value ? [value] : []
  })
}

/** By its name and by a value of 128 bits or more. The expiry of material is no secret. */
function isMaterial(name: string, value: unknown): boolean {
  return (
    /material|plaintext|secret|private|masterkey/i.test(name) &&
    typeof value === 'string' &&
    /^[A-Za-z0-9+/_=-]{22,}$/.test(value)
  )
}

function masterKeyShown(message: Saying): Error {
  return violation(message, {
    expected: say`a data key that KMS unwraps`,
    actual: say`the master key itself`,
  })
}

/** One for each wrapped data key of the table. */
async function distinctEnvelopes(
  world: SealproofWorld,
  project: string,
  table: string,
): Promise<readonly Envelope[]> {
  const objects = objectsOfRows(await storedObjects(world, project, table))
  requireStored(objects, table)
  const envelopes = objectsOfRows(objects).map((object) => envelopeOf(object, table))
  return [...new Map(envelopes.map((envelope) => [envelope.wrappedDataKey, envelope])).values()]
}

async function firstEnvelope(
  world: SealproofWorld,
  project: string,
  table: string,
): Promise<Envelope> {
  const [object] = objectsOfRows(await storedObjects(world, project, table))
  if (object !== undefined) return envelopeOf(object, table)
  throw violation(say`nothing is stored for table "${table}" of "${project}"`)
}

/** As bytes, base64 or hex. */
function shows(bytes: Buffer, dataKey: Buffer): boolean {
  const hex = dataKey.toString('hex')
  const written = [dataKey.toString('base64').replace(/=+$/, ''), dataKey.toString('base64url')]
  return [dataKey, hex, hex.toUpperCase(), ...written].some((form) => bytes.includes(form))
}
