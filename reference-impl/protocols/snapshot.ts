/** Everything that an emulator keeps, as one JSON document. It has the secrets, and the key material. */

import type { KeptRecord, KeptState, ObjectStore, StoredBytes } from '../index'

const VERSION = 2

export interface Snapshot {
  /** Of this format, and of the records. */
  readonly version: typeof VERSION
  readonly records: readonly KeptRecord[]
  readonly objects: readonly SnapshotObject[]
}

export interface SnapshotObject {
  readonly id: string
  /** Base64. */
  readonly header: string
  readonly body: string
}

/** A document is no snapshot, or none that can be served. */
export class SnapshotMistake extends Error {
  override readonly name = 'SnapshotMistake'
}

export async function snapshotOf(state: KeptState, store: ObjectStore): Promise<Snapshot> {
  // The records first: an object that is written meanwhile is named by none of them.
  const records = state.snapshot()
  const objects: SnapshotObject[] = []
  for (const id of await store.list('')) {
    const stored = await store.get(id)
    const [header, body] = [stored.header.toString('base64'), stored.body.toString('base64')]
    store.release?.(stored)
    objects.push({ id, header, body })
  }
  return { version: VERSION, records, objects }
}

export function bytesOf({ header, body }: SnapshotObject): StoredBytes {
  return { header: Buffer.from(header, 'base64'), body: Buffer.from(body, 'base64') }
}

/** @throws SnapshotMistake */
export function parseSnapshot(sent: unknown): Snapshot {
  const { version, records, objects } = (sent ?? {}) as Record<string, unknown>
  if (version !== VERSION) throw new SnapshotMistake(`its version must be ${VERSION}`)
  if (!hasTexts(records, ['kind', 'id', 'json'])) {
    throw new SnapshotMistake('records must be a list of records with kind, id and json')
  }
  if (!hasTexts(objects, ['id', 'header', 'body'])) {
    throw new SnapshotMistake('objects must be a list of objects with id, header and body')
  }
  return sent as Snapshot
}

function hasTexts(list: unknown, members: readonly string[]): boolean {
  if (!Array.isArray(list)) return false
  return list.every((each) => members.every((member) => typeof each?.[member] === 'string'))
}
