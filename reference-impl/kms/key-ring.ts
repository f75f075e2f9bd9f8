/**
 * All keys of the account, and their aliases. A key is found by its region and its id, ARN, alias or
 * version. Adding a key generates its material; removing it destroys the material.
 */

import type { Records, State } from '../state'
import { isAlias } from './alias'
import type { KeyRecord } from './key-record'
import type { GivenVersion, MasterKeys } from './master-keys'

export interface AliasRecord {
  readonly alias: string
  readonly region: string
  readonly keyId: string
}

type NewKey = Omit<KeyRecord, 'primaryKeyVersion' | 'versions' | 'lifecycle'>

export class KeyRing {
  readonly #records: Records<KeyRecord>
  readonly #aliases: Records<AliasRecord>
  readonly #keyIdOfVersion = new Map<string, string>()
  readonly #masterKeys: MasterKeys
  /** When the next key has to be removed or rotated; no earlier. */
  #nextDue: number

  constructor(masterKeys: MasterKeys, state: State) {
    this.#masterKeys = masterKeys
    this.#records = state.records('kms.keys')
    this.#aliases = state.records('kms.aliases')
    for (const { keyId, versions } of this.#all()) {
      for (const { keyVersionId } of versions) this.#keyIdOfVersion.set(keyVersionId, keyId)
    }
    this.#nextDue = this.#earliestDue()
  }

  /**
   * Stores the key as Enabled.
   *
   * @param version default: new material
   */
  add(properties: NewKey, version?: GivenVersion): KeyRecord {
    const keyVersionId = version ? this.#masterKeys.add(version) : this.#masterKeys.generate()
    const record: KeyRecord = {
      ...properties,
      primaryKeyVersion: keyVersionId,
      versions: [{ keyVersionId, createdAt: properties.createdAt }],
      lifecycle: { state: 'Enabled' },
    }
    this.#keyIdOfVersion.set(keyVersionId, record.keyId)
    this.save(record)
    return record
  }

  /** Keeps a key that was changed. */
  save(record: KeyRecord): void {
    this.#records.set(record.keyId, record)
    this.#nextDue = Math.min(this.#nextDue, dueAt(record))
  }

  /** Generates material for a new version of the key, which becomes the primary version. */
  rotate(record: KeyRecord, createdAt: number): void {
    const keyVersionId = this.#masterKeys.generate()
    record.primaryKeyVersion = keyVersionId
    record.versions.push({ keyVersionId, createdAt })
    this.#keyIdOfVersion.set(keyVersionId, record.keyId)
    if (record.rotation.isOn) {
      const { intervalSeconds } = record.rotation
      record.rotation = { isOn: true, intervalSeconds, nextAt: createdAt + intervalSeconds * 1000 }
    }
    this.save(record)
  }

  /** Does not find keys of other regions. */
  find(region: string, reference: string): KeyRecord | undefined {
    const isArn = reference.startsWith('acs:')
    const keyId = isAlias(reference)
      ? this.findAlias(region, reference)?.keyId
      : reference.slice(isArn ? reference.lastIndexOf('/') + 1 : 0)
    const record = this.#inRegion(region, keyId)
    return isArn && record?.arn !== reference ? undefined : record
  }

  findVersion(region: string, keyVersionId: string): KeyRecord | undefined {
    return this.#inRegion(region, this.#keyIdOfVersion.get(keyVersionId))
  }

  findAlias(region: string, alias: string): AliasRecord | undefined {
    return this.#aliases.get(nameOfAlias(region, alias))
  }

  /** Gives the key a name, or moves the name to this key. */
  setAlias(record: AliasRecord): void {
    this.#aliases.set(nameOfAlias(record.region, record.alias), record)
  }

  deleteAlias({ region, alias }: AliasRecord): void {
    this.#aliases.delete(nameOfAlias(region, alias))
  }

  /** In order of creation. */
  aliases(region: string): readonly AliasRecord[] {
    return [...this.#aliases.values()].filter((record) => record.region === region)
  }

  /** In order of creation. */
  list(region: string): readonly KeyRecord[] {
    return this.#all().filter((record) => record.region === region)
  }

  /** @param reference a key's id, ARN or version id; no alias, which is unique per region only */
  regionOf(reference: string): string | undefined {
    const byVersion = this.#keyIdOfVersion.get(reference)
    const keyId = byVersion ?? reference.slice(reference.lastIndexOf('/') + 1)
    const record = this.#records.get(keyId)
    const isNamed = record && [record.keyId, record.arn].includes(reference)
    return byVersion !== undefined || isNamed ? record?.region : undefined
  }

  /**
   * Removes the keys whose deletion window has passed, and destroys their material; rotates the keys
   * whose interval has passed.
   */
  settleDue(now: number): void {
    if (now < this.#nextDue) return
    for (const record of this.#all()) {
      if (dueAt(record) > now) continue
      if (record.lifecycle.state === 'PendingDeletion') this.#remove(record)
      else this.rotate(record, now)
    }
    this.#nextDue = this.#earliestDue()
  }

  #remove({ keyId, region, versions }: KeyRecord): void {
    this.#records.delete(keyId)
    for (const { keyVersionId } of versions) {
      this.#keyIdOfVersion.delete(keyVersionId)
      this.#masterKeys.destroy(keyVersionId)
    }
    for (const alias of this.aliases(region)) {
      if (alias.keyId === keyId) this.deleteAlias(alias)
    }
  }

  #inRegion(region: string, keyId: string | undefined): KeyRecord | undefined {
    const record = keyId === undefined ? undefined : this.#records.get(keyId)
    return record?.region === region ? record : undefined
  }

  #earliestDue(): number {
    return this.#all().reduce((least, record) => Math.min(least, dueAt(record)), Infinity)
  }

  #all(): readonly KeyRecord[] {
    return [...this.#records.values()]
  }
}

/** Infinity: never. Rotation of a key that is not Enabled is suspended. */
function dueAt({ lifecycle, rotation }: KeyRecord): number {
  if (lifecycle.state === 'PendingDeletion') return lifecycle.deleteAt
  return lifecycle.state === 'Enabled' && rotation.isOn ? rotation.nextAt : Infinity
}

function nameOfAlias(region: string, alias: string): string {
  return `${region} ${alias}`
}
