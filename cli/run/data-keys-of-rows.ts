/**
 * Decides which keys that KMS gave may be kept: data keys that open a stored object of the sandbox that they were seen in.
 * A target may give a master key where a data key is asked for. This shows in a key that decrypts its own wrapped form, in a
 * blob that only names a key, and in the same key for a blob that KMS has not wrapped. After one such key none is kept. None
 * is kept either where no scenario asked for it.
 */
import { hash } from 'node:crypto'
import type { Envelope, StoredObject } from '../../adapters/target'
import { openEnvelope } from '../../steps/support/open-envelope'
import { onlyNamesKey, opensItself } from '../../steps/support/wrapped-data-key'

/** What KMS gave for a blob, both in base64. */
export interface Unwrapped {
  readonly blob: string
  readonly key: string
}

export class DataKeysOfRows {
  /** In base64, by the SHA-256 of the wrapped data key. */
  readonly #keys = new Map<string, string>()
  readonly #useless = new Set<string>()
  readonly #lost = new Set<string>()
  #withheld: string | undefined

  get kept(): ReadonlyMap<string, string> {
    return this.#withheld === undefined ? this.#keys : new Map()
  }

  /** Everything that one sandbox stored, and every key that KMS gave in it. */
  take(objects: readonly StoredObject[], unwrapped: readonly Unwrapped[]): void {
    const sealed = Map.groupBy(
      objects.filter(({ envelope }) => envelope !== null),
      ({ envelope }) => envelope?.wrappedDataKey as string,
    )
    const strange = new Set(unwrapped.flatMap(({ blob, key }) => (sealed.has(blob) ? [] : [key])))
    for (const { blob, key } of unwrapped) {
      const wrapped = Buffer.from(blob, 'base64')
      const digest = hash('sha256', wrapped)
      const opened = sealed.get(blob)
      if (opened === undefined || this.#keys.get(digest) === key) continue
      const dataKey = Buffer.from(key, 'base64')
      if (strange.has(key) || isMasterKey(wrapped, dataKey, opened)) this.withhold(MASTER_KEY)
      else if (opened.some((object) => opens(object, dataKey))) this.#keys.set(digest, key)
      else this.#useless.add(digest)
    }
  }

  /** A process before this one was given it. `key`: in base64; undefined: it was not written before that process ended. */
  takeEarlier(digest: string, key: string | undefined): void {
    if (key === undefined) this.#lost.add(digest)
    else this.#keys.set(digest, key)
  }

  /** No key is kept; the first reason counts. */
  withhold(reason: string): void {
    this.#withheld ??= reason
  }

  /** Of a wrapped data key whose key is not kept. */
  whyNot(digest: string): string {
    if (this.#withheld !== undefined) return this.#withheld
    if (this.#lost.has(digest)) return LOST
    return this.#useless.has(digest)
      ? 'the key that KMS gave opens no stored object of its sandbox'
      : 'KMS gave the key for a blob that no stored object of the sandbox has'
  }
}

const LOST = 'the process that was given the key ended before it was kept'
const MASTER_KEY =
  'keys.decrypt of this target gives a master key, so that none of its keys is kept'

function isMasterKey(blob: Buffer, key: Buffer, objects: readonly StoredObject[]): boolean {
  const names = [...new Set(objects.map(({ envelope }) => (envelope as Envelope).keyId))]
  return onlyNamesKey(blob, names, key) || opensItself(blob, key)
}

/** Whether the key opens the object. */
export function opens({ bytes, envelope }: StoredObject, key: Buffer): boolean {
  try {
    openEnvelope(Buffer.from(bytes, 'base64'), envelope as Envelope, key)
    return true
  } catch {
    return false
  }
}
