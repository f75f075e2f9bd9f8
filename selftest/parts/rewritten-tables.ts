/** Reads tables and writes the same rows back. */
import type { FullSandbox } from '../variation'

export interface Place {
  readonly project: string
  readonly table: string
}

export class RewrittenTables {
  readonly #sandbox: FullSandbox
  readonly #tables = new Map<string, Place>()

  constructor(sandbox: FullSandbox) {
    this.#sandbox = sandbox
  }

  /** Writes, and remembers the table. */
  readonly writeRows: FullSandbox['writeRows'] = async (input) => {
    const { project, table } = input
    const outcome = await this.#sandbox.writeRows(input)
    if (outcome.ok) this.#tables.set(JSON.stringify([project, table]), { project, table })
    return outcome
  }

  /** @param project left out: all projects */
  async rewrite(project?: string): Promise<void> {
    for (const place of this.#tablesOf(project)) await this.rewriteTable(place)
  }

  async rewriteTable({ project, table }: Place): Promise<void> {
    const read = await this.#sandbox.readRows({ project, table })
    if (!read.ok) return
    await this.#sandbox.writeRows({ project, table, rows: read.value, mode: 'overwrite' })
  }

  /** Whether a table of the project has an object that is not encrypted. */
  async areAnyPlain(project: string): Promise<boolean> {
    for (const place of this.#tablesOf(project)) {
      const stored = await this.#sandbox.inspection.storedObjects(place)
      if (stored.ok && stored.value.some(({ envelope }) => envelope === null)) return true
    }
    return false
  }

  #tablesOf(project: string | undefined): readonly Place[] {
    return [...this.#tables.values()].filter(
      (place) => (project ?? place.project) === place.project,
    )
  }
}
