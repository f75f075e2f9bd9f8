/**
 * What a scenario has set up: keys by name, projects with their regions, the rows of tables, and
 * values noted for a comparison. It contains what the target accepted, not what the target reports.
 */
import type { Row, StoredObject, WriteMode } from '../../adapters/target'

export interface KnownKey {
  readonly keyId: string
  readonly region: string
}

export class Ledger {
  readonly #keys = new Map<string, KnownKey>()
  readonly #regions = new Map<string, string>()
  readonly #rows = new Map<string, Row[]>()
  readonly #stored = new Map<string, readonly StoredObject[]>()
  readonly #instances = new Map<string, string>()
  readonly readyRegions = new Set<string>()
  readonly principals = new Set<string>()
  /** The object of which a byte was changed, as it was before. */
  tampered: StoredObject | undefined

  nameKey(name: string, key: KnownKey): void {
    this.#keys.set(name, key)
  }

  key(name: string): KnownKey {
    return known(this.#keys.get(name), `BYOK "${name}" was never set up`)
  }

  nameForKeyId(keyId: string): string | undefined {
    return [...this.#keys].find(([, key]) => key.keyId === keyId)?.[0]
  }

  nameInstance(version: string, region: string, instanceId: string): void {
    this.#instances.set(`${version} in ${region}`, instanceId)
  }

  instance(version: string, region: string): string {
    const name = `${version} in ${region}`
    return known(this.#instances.get(name), `Hologres ${name} was never set up`)
  }

  placeProject(project: string, region: string): void {
    this.#regions.set(project, region)
  }

  regionOf(project: string): string {
    return known(this.#regions.get(project), `project "${project}" was never set up`)
  }

  projects(): readonly string[] {
    return [...this.#regions.keys()]
  }

  wrote(project: string, table: string, rows: readonly Row[], mode: WriteMode): void {
    const before = mode === 'append' ? (this.#rows.get(tableName(project, table)) ?? []) : []
    this.#rows.set(tableName(project, table), [...before, ...rows])
  }

  rowsOf(project: string, table: string): readonly Row[] {
    return known(
      this.#rows.get(tableName(project, table)),
      `nothing was written to table "${table}" of "${project}"`,
    )
  }

  /** The tables of a project with written rows. */
  tablesOf(project: string): readonly string[] {
    return [...this.#rows.keys()].map(splitTableName).flatMap((names) => {
      return names.project === project ? [names.table] : []
    })
  }

  noteStored(project: string, table: string, objects: readonly StoredObject[]): void {
    this.#stored.set(tableName(project, table), objects)
  }

  notedStored(project: string, table: string): readonly StoredObject[] {
    return known(
      this.#stored.get(tableName(project, table)),
      `the stored bytes of table "${table}" of "${project}" were never noted`,
    )
  }
}

function tableName(project: string, table: string): string {
  return JSON.stringify([project, table])
}

function splitTableName(name: string): { project: string; table: string } {
  const [project, table] = JSON.parse(name) as [string, string]
  return { project, table }
}

/** A scenario that uses something it did not set up is a mistake of the suite. */
function known<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(`the scenario is at fault: ${otherwise}`)
  return value
}
