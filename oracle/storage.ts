/** What lies in storage: MEC-1, MEC-2, MEC-5, MEC-6, ALG-3, KEY-1, KEY-3, EXI-2, EXI-4, EXI-5. */
import type { Envelope, Row, StoredObject } from '../adapters/target'
import { either, say } from '../record/saying'
import { ANYTHING, type Finding, findings } from './finding'
import type { Instruments } from './instruments'
import { sharedStream } from './key-streams'
import type { Openings } from './openings'
import { NOTHING, type Rule } from './rule'
import { type Algorithm, type KnownProject, type KnownTable, type State, tableOf } from './state'

/** Page "Storage encryption" names AES256 without a mode, and AESCTR without a key size. */
const CIPHERS: Readonly<Record<Algorithm, readonly string[]>> = {
  AES256: ['aes-256-gcm', 'aes-256-cbc'],
  AESCTR: ['aes-256-ctr'],
  RC4: ['rc4'],
}
/** Shorter values can be found by chance. */
const SHORTEST_TELLING = 8

/** How a record has stored bytes. */
const DIGEST = /^\d+ bytes, SHA-256 /

type StoredRule = Rule<'inspection.storedObjects'>

export function storedRule(instruments: Instruments): StoredRule {
  return {
    lawful: () => ANYTHING,
    asks(state, { project: name, table: tableName }) {
      const project = state.projects.get(name)
      const table = project?.tables.get(tableName)
      if (project === undefined || project.isUnsure) return []
      if (table === undefined) return project.refusedTables.has(tableName) ? ['CCH-9'] : []
      if (project.encryption === null) return table.rows.length > 0 ? ['MEC-5'] : []
      const isDue = table.replaced.some(({ at }) => state.now - at >= state.retentionHours)
      return [
        ...(isDue ? ['EXI-5'] : []),
        ...(table.visible.size > 0 && table.rows.some(({ isSealed }) => !isSealed)
          ? ['EXI-2', 'EXI-7']
          : []),
        ...(state.wasFailing ? ['DST-2'] : []),
        ...(table.refused.length > 0 ? ['CCH-9'] : []),
        ...(table.rows.some(({ isSealed }) => isSealed)
          ? [
              'MEC-1',
              'MEC-2',
              'MEC-6',
              project.encryption.keyId === undefined ? 'KEY-1' : 'KEY-3',
              ...(project.isEncryptedLater ? ['EXI-4'] : []),
            ]
          : []),
      ]
    },
    accepted(state, { project: name, table: tableName }, objects) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return NOTHING
      const holding = objects.filter(({ bytes }) => bytes.length > 0)
      const known = project.tables.get(tableName)
      if (known === undefined) return afterRefusedWrite(project, tableName, holding)
      const before = new Set(known.stored.map(({ bytes }) => bytes))
      known.stored = objects
      const fresh = holding.filter(({ bytes }) => !before.has(bytes))
      if (project.encryption === null) {
        known.visible = valuesAsTheyAre(known, holding)
        if (known.leftByNoRows === 'not looked at')
          known.leftByNoRows = new Set(holding.map(({ bytes }) => bytes))
        return plainProject(holding)
      }
      // A changed byte is not the target's.
      if (known.isTampered) return NOTHING
      return [
        ...untouched(known, holding),
        ...kinds(state, project, known, holding),
        ...plaintext(instruments, state, project, known, holding, fresh),
        ...fresh.flatMap((object) => sealedObject(state, project, tableName, object)),
      ]
    },
  }
}

function plainProject(objects: readonly StoredObject[]): readonly Finding[] {
  const sealed = objects.find(({ envelope }) => envelope !== null)
  if (sealed === undefined) return NOTHING
  return findings(
    ['MEC-5'],
    say`rows that are stored as they are`,
    say`an envelope of ${sealed.envelope?.cipher ?? ''}`,
  )
}

function afterRefusedWrite(
  project: KnownProject,
  table: string,
  objects: readonly StoredObject[],
): readonly Finding[] {
  if (!project.refusedTables.has(table) || objects.length === 0) return NOTHING
  return findings(
    ['CCH-9'],
    say`nothing stored by a refused write`,
    say`${objects.length} objects with bytes`,
  )
}

/** The values of unencrypted rows that stored bytes hold without any encoding. */
function valuesAsTheyAre(
  { rows }: KnownTable,
  objects: readonly StoredObject[],
): ReadonlySet<string> {
  const plain = objects.filter(({ envelope }) => envelope === null)
  const stored = Buffer.concat(plain.map(({ bytes }) => Buffer.from(bytes, 'base64')))
  const values = rows.filter(({ isSealed }) => !isSealed).flatMap(({ row }) => telling(row))
  return new Set(values.filter((value) => stored.includes(value)))
}

/** Existing data stays as it is, unencrypted, when encryption is switched on. */
function untouched(table: KnownTable, objects: readonly StoredObject[]): readonly Finding[] {
  if (table.visible.size === 0) return NOTHING
  const now = valuesAsTheyAre(table, objects)
  const old = table.rows.filter(({ isSealed }) => !isSealed).flatMap(({ row }) => telling(row))
  const gone = old.find((value) => table.visible.has(value) && !now.has(value))
  if (gone === undefined) return NOTHING
  return findings(
    ['EXI-2', 'EXI-7'],
    say`the value "${gone.slice(0, 60)}", stored before, as it was`,
    say`it is not stored unencrypted any more`,
  )
}

/** Where no unencrypted row may lie in a table, every object with bytes has an envelope. */
function kinds(
  state: State,
  project: KnownProject,
  table: KnownTable,
  objects: readonly StoredObject[],
): readonly Finding[] {
  const { leftByNoRows } = table
  const plain = objects.find(
    ({ bytes, envelope, holdsNoValues }) =>
      envelope === null &&
      !holdsNoValues &&
      leftByNoRows !== 'not looked at' &&
      !leftByNoRows.has(bytes),
  )
  if (plain === undefined || table.rows.some(({ isSealed }) => !isSealed)) return NOTHING
  const isKept = table.replaced.some(({ at }) => state.now - at < state.retentionHours)
  if (isKept) return NOTHING
  const isWrittenBack = table.replaced.length > 0
  const failed = state.wasFailing ? ['DST-2'] : []
  const clauses = isWrittenBack
    ? ['EXI-5']
    : project.isEncryptedLater
      ? ['EXI-4', 'MEC-1']
      : ['MEC-1']
  return findings(
    [...clauses, ...failed],
    say`an envelope for every stored object`,
    say`object ${plain.id} is stored as it is`,
  )
}

function plaintext(
  instruments: Instruments,
  state: State,
  project: KnownProject,
  table: KnownTable,
  objects: readonly StoredObject[],
  fresh: readonly StoredObject[],
): readonly Finding[] {
  const kept = new Set(
    table.rows.filter(({ isSealed }) => !isSealed).flatMap(({ row }) => telling(row)),
  )
  const late = table.replaced.filter(({ at }) => state.now - at < state.retentionHours)
  for (const value of late.flatMap(({ row }) => telling(row))) kept.add(value)
  const hidden = (values: readonly string[]) =>
    [...new Set(values)].filter((value) => !kept.has(value))
  const sealed = hidden(
    table.rows.filter(({ isSealed }) => isSealed).flatMap(({ row }) => telling(row)),
  )
  const shown = instruments.shown(fresh, sealed)
  if (shown !== undefined)
    return findings(
      [
        'MEC-2',
        project.isEncryptedLater ? 'EXI-4' : 'MEC-1',
        ...(state.wasFailing ? ['DST-2'] : []),
      ],
      say`no plaintext in any stored byte`,
      say`the value "${shown.value.slice(0, 60)}" ${shown.how}`,
    )
  const old = hidden(table.replaced.flatMap(({ row }) => telling(row)))
  const left = old.length === 0 ? undefined : instruments.shown(objects, old)
  if (left !== undefined)
    return findings(
      ['EXI-5'],
      say`no stored byte of rows that were written back, after the retention`,
      say`the value "${left.value.slice(0, 60)}" ${left.how}`,
    )
  const refused = instruments.shown(fresh, hidden(table.refused.flatMap(telling)))
  if (refused === undefined) return NOTHING
  return findings(
    ['CCH-9'],
    say`nothing stored by a refused write`,
    say`the value "${refused.value.slice(0, 60)}"`,
  )
}

export function telling(row: Row): readonly string[] {
  return Object.values(row).filter((value) => Buffer.byteLength(value) >= SHORTEST_TELLING)
}

function sealedObject(
  state: State,
  project: KnownProject,
  table: string,
  { id, bytes, envelope }: StoredObject,
): readonly Finding[] {
  if (envelope === null || project.encryption === null) return NOTHING
  const found: Finding[] = []
  state.wrappedUnder.set(envelope.wrappedDataKey, envelope.keyId)
  const { algorithm, keyId } = project.encryption
  const allowed = algorithm === 'unknown' ? Object.values(CIPHERS).flat() : CIPHERS[algorithm]
  if (!allowed.includes(envelope.cipher))
    found.push(
      ...findings(
        ['ALG-3'],
        either(allowed),
        say`object ${id} is encrypted with ${envelope.cipher}`,
      ),
    )
  if (keyId !== undefined && !project.keyIds.includes(envelope.keyId))
    found.push(
      ...findings(['KEY-3'], say`master key ${keyId}`, say`the envelope names ${envelope.keyId}`),
    )
  if (
    keyId === undefined &&
    project.keyIds.length === 0 &&
    state.keys.get(envelope.keyId)?.creator === 'user'
  )
    found.push(
      ...findings(
        ['KEY-1'],
        say`the key that MaxCompute made`,
        say`the envelope names the user's BYOK`,
      ),
    )
  const masterKey = state.keys.get(envelope.keyId)
  if (masterKey !== undefined && masterKey.region !== project.region)
    found.push(
      ...findings(
        [keyId === undefined ? 'KEY-1' : 'KEY-3'],
        say`a master key of ${project.region}`,
        say`the envelope names a key of ${masterKey.region}`,
      ),
    )
  found.push(...keyStream(state, `${project.name}/${table}`, bytes, envelope))
  return found
}

/** No cipher, data key and initialisation vector encrypt two different texts, or the same one in two tables. */
function keyStream(
  state: State,
  place: string,
  bytes: string,
  envelope: Envelope,
): readonly Finding[] {
  const { cipher, wrappedDataKey, iv, derivation, offset, length } = envelope
  if (length === 0) return NOTHING
  const stream = JSON.stringify([cipher, wrappedDataKey, iv, derivation])
  const ciphertext = DIGEST.test(bytes)
    ? undefined
    : Buffer.from(bytes, 'base64').toString('base64', offset, offset + length)
  const known = state.streams.get(stream)
  state.streams.set(stream, { place, ciphertext })
  if (known === undefined) return NOTHING
  // Stored objects may be renamed or copied within their table. Of digests it is not known what is in them.
  const isUnknown = ciphertext === undefined || known.ciphertext === undefined
  if (known.place === place && (isUnknown || known.ciphertext === ciphertext)) return NOTHING
  return findings(
    state.isRestarted ? ['MEC-6', 'RST-1'] : ['MEC-6'],
    say`a key stream of its own for each write`,
    say`${known.place} and ${place} share ${cipher}, data key and initialisation vector`,
  )
}

/**
 * Opens what was last seen of a table with the data keys that KMS unwrapped. Says nothing where a key is missing, or
 * where unencrypted rows lie between.
 */
export function opened(
  instruments: Instruments,
  openings: Openings,
  state: State,
  projectName: string,
  tableName: string,
): readonly Finding[] {
  const project = state.projects.get(projectName)
  const table = project === undefined ? undefined : tableOf(project, tableName)
  if (project?.encryption == null || table === undefined || project.isUnsure) return NOTHING
  if (table.isTampered) return NOTHING
  const pieces: Buffer[] = []
  let isWhole = true
  for (const object of table.stored) {
    if (object.envelope === null || object.bytes.length === 0) continue
    const dataKey = state.dataKeys.get(object.envelope.wrappedDataKey)
    if (dataKey === undefined) {
      isWhole = false
      continue
    }
    const place = `${projectName}/${tableName}`
    const result = openings.open(place, object, object.envelope, dataKey)
    if ('template' in result)
      return findings(
        ['ALG-3'],
        say`bytes that ${object.envelope.cipher} opens with the data key`,
        result,
      )
    pieces.push(result)
    const shared = sharedStream(state, place, object.bytes, object.envelope, dataKey)
    if (shared.length > 0) return shared
  }
  if (!isWhole) return NOTHING
  const values = table.rows
    .filter(({ isSealed }) => isSealed)
    .flatMap(({ row }) => Object.values(row))
  const lost = instruments.lost(pieces, [...new Set(values)])
  if (lost === undefined) return NOTHING
  return findings(
    ['ALG-3'],
    say`the value "${lost.slice(0, 60)}" in what the stored bytes open to`,
    say`other bytes`,
  )
}
