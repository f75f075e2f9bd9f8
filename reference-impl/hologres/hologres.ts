/** Hologres instances of one account, and the external tables of MaxCompute that they read. */

import {
  checkRegion,
  type DataKeys,
  type Reader,
  type Row,
  type TableRequest,
  type Tunnel,
} from '../maxcompute'
import { newUuid, type RandomBytes } from '../random'
import type { Records } from '../state'
import type { CheckLimits } from './limits'
import { noInstance, noPermission } from './refusals'
import { parseVersion, type Version } from './version'

export interface HologresNeeds {
  /** Decisions of RAM. Functions, so that Hologres does not depend on RAM and KMS. */
  readonly authorize: (principal: string, action: string, resource: string) => boolean
  readonly isGranted: (key: { readonly region: string; readonly keyId: string }) => boolean
  readonly checkLimits: CheckLimits
  /**
   * A cache of its own: "by default, Hologres caches key information for 24 hours"
   * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
   */
  readonly dataKeys: DataKeys
  /** By their ids. What is stored of Hologres: it outlives a restart. */
  readonly instances: Records<Instance>
  readonly tunnel: Tunnel
  readonly random: RandomBytes
}

/** Which table of MaxCompute a foreign table reads. */
export interface ForeignTable {
  readonly project: string
  readonly table: string
}

export interface Instance {
  readonly instanceId: string
  readonly version: Version
  readonly region: string
  readonly name: string
  readonly status: 'Running' | 'Suspended'
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** Whether statements can be executed through the control plane. */
  readonly executesStatements: boolean
  /** By their names. */
  readonly foreignTables: Readonly<Record<string, ForeignTable>>
}

const NEW_INSTANCE = {
  name: '',
  status: 'Running',
  createdAt: 0,
  executesStatements: false,
  foreignTables: {},
} as const

export interface CreateInstanceRequest {
  readonly version: string
  readonly region: string
}

export interface ReadExternalTableRequest extends TableRequest {
  readonly instanceId: string
}

/** Refuses by throwing a `ServiceError`. */
export class Hologres {
  readonly #needs: HologresNeeds

  constructor(needs: HologresNeeds) {
    this.#needs = needs
  }

  createInstance(
    principal: string,
    { version, region }: CreateInstanceRequest,
  ): { readonly instanceId: string } {
    if (!this.#needs.authorize(principal, 'hologram:CreateInstance', '*')) {
      throw noPermission(principal)
    }
    const parsed = parseVersion(version)
    checkRegion(region)
    const instanceId = `hgpost-${region}-${newUuid(this.#needs.random)}`
    this.#needs.instances.set(instanceId, { ...NEW_INSTANCE, instanceId, version: parsed, region })
    return { instanceId }
  }

  /** In order of creation. */
  instances(): readonly Instance[] {
    return [...this.#needs.instances.values()]
  }

  /** @throws ServiceError `HOLOGRES_NO_INSTANCE` (404) */
  instance(instanceId: string): Instance {
    const instance = this.#needs.instances.get(instanceId)
    if (!instance) throw noInstance(instanceId)
    return instance
  }

  /** Changes these members of an instance. */
  update(
    instanceId: string,
    changed: Partial<Omit<Instance, 'instanceId' | 'version' | 'region'>>,
  ): void {
    this.#needs.instances.set(instanceId, { ...this.instance(instanceId), ...changed })
  }

  deleteInstance(instanceId: string): void {
    this.#needs.instances.delete(this.instance(instanceId).instanceId)
  }

  /** The principal must be allowed to read the table in MaxCompute, and so must Hologres. */
  async readExternalTable(
    principal: string,
    { instanceId, ...table }: ReadExternalTableRequest,
  ): Promise<readonly Row[]> {
    const { version } = this.instance(instanceId)
    return this.#needs.tunnel.readRows(principal, table, this.#reader(principal, version))
  }

  #reader(principal: string, version: Version): Reader {
    const { checkLimits, dataKeys, isGranted, tunnel } = this.#needs
    const maxcompute = tunnel.reader(principal)
    return (project) => {
      const { encryption, name, region } = project
      if (!encryption) return maxcompute(project)
      const { key, masterKeyId: keyId } = encryption
      checkLimits({ version, region, key, isGranted: isGranted({ region, keyId }) })
      // Only Common Table reads under a default key; there MaxCompute reads for Hologres.
      if (key.kind === 'default') return maxcompute(project)
      const caller = { principal, service: 'hologres', project: name } as const
      return (wrappedDataKey) => dataKeys.unwrap(caller, region, wrappedDataKey)
    }
  }
}
