/**
 * All keys of the account. A key is found by its region and its id, ARN, alias or version. Adding a
 * key generates its material; removing it destroys the material.
 */

import { isAlias } from './alias'
import type { KeyRecord } from './key-record'
import type { MasterKeys } from './master-keys'

export class KeyRing {
  readonly #records = new Map<string, KeyRecord>()
  readonly #masterKeys: MasterKeys

  constructor(masterKeys: MasterKeys) {
    this.#masterKeys = masterKeys
  }

  /** Generates the material and stores the key as Enabled. */
  add(properties: Omit<KeyRecord, 'primaryKeyVersion' | 'versions' | 'lifecycle'>): KeyRecord {
    const primaryKeyVersion = this.#masterKeys.generate()
    const record: KeyRecord = {
      ...properties,
      primaryKeyVersion,
      versions: [primaryKeyVersion],
      lifecycle: { state: 'Enabled' },
    }
    this.#records.set(record.keyId, record)
    return record
  }

  /** Generates material for a new version of the key, which becomes the primary version. */
  rotate(record: KeyRecord): void {
    record.primaryKeyVersion = this.#masterKeys.generate()
    record.versions.push(record.primaryKeyVersion)
  }

  /** Does not find keys of other regions. */
  find(region: string, reference: string): KeyRecord | undefined {
    if (isAlias(reference)) return this.list(region).find(({ alias }) => alias === reference)
    return this.list(region).find(({ keyId, arn }) => keyId === reference || arn === reference)
  }

  findVersion(region: string, keyVersionId: string): KeyRecord | undefined {
    return this.list(region).find(({ versions }) => versions.includes(keyVersionId))
  }

  /** In order of creation. */
  list(region: string): readonly KeyRecord[] {
    return this.#all().filter((record) => record.region === region)
  }

  /** @param reference a key's id, ARN or version id; no alias, which is unique per region only */
  regionOf(reference: string): string | undefined {
    return this.#all().find(({ keyId, arn, versions }) =>
      [keyId, arn, ...versions].includes(reference),
    )?.region
  }

  /** Removes the keys whose deletion window has passed, and destroys their material. */
  removeDue(now: number): void {
    for (const { keyId, lifecycle, versions } of this.#all()) {
      if (lifecycle.state !== 'PendingDeletion' || lifecycle.deleteAt > now) continue
      this.#records.delete(keyId)
      for (const version of versions) this.#masterKeys.destroy(version)
    }
  }

  #all(): readonly KeyRecord[] {
    return [...this.#records.values()]
  }
}
