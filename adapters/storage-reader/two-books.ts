/**
 * Compares what a target shows of its storage with what a reader fetched from there. Objects without bytes are left aside:
 * nothing is stored in them.
 */
import { hash } from 'node:crypto'
import { type Saying, say } from '../../record/saying'
import type { StoredObject } from '../target'
import type { FetchedObject } from './storage-reader'

const LONGEST_ID = 80

/** The first difference, and how many there are; undefined where both are the same. */
export function differenceBetween(
  shown: readonly StoredObject[],
  fetched: readonly FetchedObject[],
): Saying | undefined {
  const stored = byId(fetched)
  const listed = byId(shown)
  const differences = [
    ...shown.flatMap(({ id, bytes }) => inShown(id, bytes, stored.get(id)?.bytes)),
    ...fetched.flatMap(({ id, bytes }) =>
      bytes === '' || listed.has(id)
        ? []
        : [say`object ${name(id)} is stored, and the target does not show it`],
    ),
  ]
  const [first, ...others] = differences
  if (first === undefined) return undefined
  return others.length === 0 ? first : say`${first}; ${differences.length} objects differ in all`
}

/**
 * The stored objects, with the envelopes that the target shows and the bytes that were fetched. An object that the target
 * does not show needs no envelope, and is searched for plaintext like the others.
 */
export function withFetchedBytes(
  shown: readonly StoredObject[],
  fetched: readonly FetchedObject[],
): readonly StoredObject[] {
  const stored = byId(fetched)
  const listed = byId(shown)
  return [
    ...shown.flatMap((object) => {
      const bytes = stored.get(object.id)?.bytes
      if (bytes !== undefined) return [{ ...object, bytes }]
      return object.bytes === '' ? [object] : []
    }),
    ...fetched
      .filter(({ id }) => !listed.has(id))
      .map(({ id, bytes }) => ({ id, bytes, envelope: null, holdsNoValues: true as const })),
  ]
}

function inShown(id: string, shown: string, stored: string | undefined): readonly Saying[] {
  if (stored === undefined)
    return shown === '' ? [] : [say`the target shows object ${name(id)}, which is not stored`]
  // One sequence of bytes may have several texts in base64.
  if (shown === stored || bytesOf(shown).equals(bytesOf(stored))) return []
  return [
    say`of object ${name(id)} the target shows ${described(shown)}, and ${described(stored)} are stored`,
  ]
}

function byId<Object extends { readonly id: string }>(
  objects: readonly Object[],
): ReadonlyMap<string, Object> {
  return new Map(objects.map((object) => [object.id, object]))
}

function described(base64: string): Saying {
  const bytes = bytesOf(base64)
  return say`${bytes.length} bytes (SHA-256 ${hash('sha256', bytes).slice(0, 16)}…)`
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}

function name(id: string): string {
  return id.length > LONGEST_ID ? `"${id.slice(0, LONGEST_ID)}…"` : `"${id}"`
}
