/**
 * The stored bytes of a table, and what they decrypt to with the data key that KMS unwraps.
 */
import type { Envelope, StoredObject } from '../../adapters/target'
import { either, say } from '../../record/saying'
import { diagnose, type StoredCiphertext } from './envelope-diagnosis'
import {
  type Algorithm,
  CIPHERS_OF,
  MOST_UNPACKED_BYTES,
  openEnvelope,
  unpackedWhole,
  unpackings,
} from './open-envelope'
import { PlaintextSearch } from './plaintext-search'
import { violation } from './violation'
import type { SealproofWorld } from './world'

/** Shorter values can be found by chance. */
const SHORTEST_TELLING = 8

export async function storedObjects(
  world: SealproofWorld,
  project: string,
  table: string,
): Promise<readonly StoredObject[]> {
  return world.does('inspection.storedObjects', { project, table })
}

/**
 * The objects that may hold rows. One without bytes holds nothing, and one may be declared to hold no values: its bytes
 * are searched for values like all others, but it need not be encrypted.
 */
export function objectsOfRows(objects: readonly StoredObject[]): readonly StoredObject[] {
  return objects.filter(({ bytes, envelope, holdsNoValues }) => {
    return holdsNoValues !== true && (bytes !== '' || envelope !== null)
  })
}

export function bytesOf(object: StoredObject): Buffer {
  return Buffer.from(object.bytes, 'base64')
}

/** Remembers the stored objects, when the target has the capability inspection. */
export async function noteStoredBytes(
  world: SealproofWorld,
  project: string,
  table: string,
): Promise<void> {
  if (!(await world.has('inspection'))) return
  world.ledger.noteStored(project, table, await storedObjects(world, project, table))
}

/** The values of a table that must not be found in storage. */
export function tellingValues(world: SealproofWorld, project: string, table: string): string[] {
  const values = world.ledger.rowsOf(project, table).flatMap((row) => Object.values(row))
  return [...new Set(values)].filter((value) => Buffer.byteLength(value) >= SHORTEST_TELLING)
}

/** Fails when rows that were encrypted again have equal bytes. */
export function requireOtherBytes(objects: readonly StoredObject[], table: string): void {
  if (hasBytes(objects)) return
  throw violation(
    say`what is stored for table "${table}" is what it was before, although its rows were written anew`,
    { expected: say`other stored bytes`, actual: say`the same` },
  )
}

export function requireStored(objects: readonly StoredObject[], table: string): void {
  if (hasBytes(objects)) return
  throw violation(say`nothing is stored for table "${table}", although rows were written to it`, {
    expected: say`stored bytes`,
    actual: say`none`,
  })
}

function hasBytes(objects: readonly StoredObject[]): boolean {
  return objectsOfRows(objects).some(({ bytes }) => bytes !== '')
}

/** Fails when the stored bytes contain a value, plain or in an encoding that is no encryption. */
export function expectHidden(
  objects: readonly StoredObject[],
  values: readonly string[],
  table: string,
): void {
  const searches = readableWithoutKey(objects).map((bytes) => new PlaintextSearch(bytes))
  for (const value of values) {
    const disguise = searches.map((search) => search.find(value)).find((found) => found)
    if (disguise === undefined) continue
    throw violation(
      say`what is stored for table "${table}" shows the value "${value.slice(0, 40)}" ${disguise}`,
      { expected: say`no plaintext in any stored byte`, actual: say`plaintext, ${disguise}` },
    )
  }
}

/** Of thousands of objects only the first are unpacked. */
const MOST_UNPACKED = 32

/** All stored bytes in one piece, and its unpacked objects: compression is no encryption. */
function readableWithoutKey(objects: readonly StoredObject[]): readonly Buffer[] {
  const looked = objects.slice(0, MOST_UNPACKED)
  const unpacked = looked.flatMap((object) => {
    const bytes = bytesOf(object)
    const { offset, length } = object.envelope ?? { offset: 0, length: bytes.length }
    const most = MOST_UNPACKED_BYTES / looked.length
    return unpackedWhole(bytes.subarray(offset, offset + length), most)
  })
  return [Buffer.concat(objects.map(bytesOf)), ...unpacked]
}

/** Unwraps an envelope's data key with KMS. A refusal fails the step. */
export async function unwrapDataKey(world: SealproofWorld, envelope: Envelope): Promise<Buffer> {
  const { plaintext } = await world.does('keys.decrypt', {
    ciphertextBlob: envelope.wrappedDataKey,
  })
  return Buffer.from(plaintext, 'base64')
}

export function envelopeOf(object: StoredObject, table: string): Envelope {
  if (object.envelope !== null) return object.envelope
  throw violation(say`object ${object.id} of table "${table}" is stored without encryption`, {
    expected: say`an envelope`,
    actual: say`none: stored as it is`,
  })
}

/**
 * Decrypts every object with a cipher that the algorithm allows. All written values must appear.
 */
export async function expectOpensWith(
  world: SealproofWorld,
  project: string,
  table: string,
  algorithm: Algorithm,
): Promise<readonly Envelope[]> {
  const objects = await storedObjects(world, project, table)
  requireStored(objects, table)
  const values = world.ledger.rowsOf(project, table).flatMap((row) => Object.values(row))
  const opened: Buffer[] = []
  const envelopes: Envelope[] = []
  const ciphertexts: StoredCiphertext[] = []
  for (const object of objectsOfRows(objects)) {
    const envelope = envelopeOf(object, table)
    expectCipher(envelope, algorithm, object.id)
    const dataKey = await unwrapDataKey(world, envelope)
    const ciphertext = { bytes: bytesOf(object), envelope, dataKey }
    opened.push(open(object.id, ciphertext, values))
    envelopes.push(envelope)
    ciphertexts.push(ciphertext)
  }
  expectValues(opened, ciphertexts, values, table)
  return envelopes
}

function expectCipher(envelope: Envelope, algorithm: Algorithm, id: string): void {
  const allowed = CIPHERS_OF[algorithm]
  if (allowed.includes(envelope.cipher)) return
  throw violation(
    say`object ${id} is encrypted with ${envelope.cipher}, which is not ${algorithm}`,
    { expected: either(allowed.map((cipher) => say`${cipher}`)), actual: envelope.cipher },
  )
}

function open(id: string, ciphertext: StoredCiphertext, values: readonly string[]): Buffer {
  const { bytes, envelope, dataKey } = ciphertext
  try {
    return openEnvelope(bytes, envelope, dataKey)
  } catch {
    const reason = diagnose(ciphertext, values)
    throw violation(
      say`object ${id} does not open with ${envelope.cipher} and its data key: ${reason}`,
      { expected: say`bytes that ${envelope.cipher} opens`, actual: reason },
    )
  }
}

/**
 * The first value that is in no piece, not in the joined pieces (a value may continue in the next
 * one), and not in the unpacked pieces (compression is no encryption).
 */
export function firstHidden(
  pieces: readonly Buffer[],
  values: readonly string[],
): string | undefined {
  const whole = [...pieces, Buffer.concat(pieces)]
  const hidden = values.filter((value) => !whole.some((bytes) => bytes.includes(value)))
  if (hidden.length === 0) return undefined
  const unpacked = whole.flatMap((bytes) => unpackings(bytes, MOST_UNPACKED_BYTES / whole.length))
  // Pieces that were packed one by one may cut a value in two.
  const firsts = pieces.flatMap((piece) =>
    unpackedWhole(piece, MOST_UNPACKED_BYTES / whole.length).slice(0, 1),
  )
  const joined = [...unpacked, Buffer.concat(firsts)]
  return hidden.find((value) => !joined.some((bytes) => bytes.includes(value)))
}

function expectValues(
  opened: readonly Buffer[],
  ciphertexts: readonly StoredCiphertext[],
  values: readonly string[],
  table: string,
): void {
  const lost = firstHidden(opened, values)
  if (lost === undefined) return
  const suspect = ciphertexts.find((_, at) =>
    firstHidden([opened[at] as Buffer], values),
  ) as StoredCiphertext
  const reason = diagnose(suspect, values)
  throw violation(
    say`what table "${table}" opens to does not hold the value "${lost.slice(0, 40)}": ${reason}`,
    { expected: say`every value that was written`, actual: reason },
  )
}
