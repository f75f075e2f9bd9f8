/** For specimens that read tables and write them back of their own accord. */
import type { Everything } from '../variation'

export class TablesWrittenBack {
  readonly #sandbox: Everything
  readonly #tables = new Map<string, { readonly project: string; readonly table: string }>()

  constructor(sandbox: Everything) {
    this.#sandbox = sandbox
  }

  /** Remembers what was written to, and hands the write on. */
  readonly writeRows: Everything['writeRows'] = async (input) => {
    const { project, table } = input
    const outcome = await this.#sandbox.writeRows(input)
    if (outcome.ok) this.#tables.set(JSON.stringify([project, table]), { project, table })
    return outcome
  }

  async writeBack(project: string): Promise<void> {
    for (const place of this.#tables.values()) {
      if (place.project === project) await this.writeBackTable(place)
    }
  }

  async areAnyPlain(project: string): Promise<boolean> {
    for (const place of this.#tables.values()) {
      if (place.project !== project) continue
      const stored = await this.#sandbox.inspection.storedObjects(place)
      if (stored.ok && stored.value.some(({ envelope }) => envelope === null)) return true
    }
    return false
  }

  async writeBackAll(): Promise<void> {
    for (const place of this.#tables.values()) await this.writeBackTable(place)
  }

  async writeBackTable(place: { readonly project: string; readonly table: string }): Promise<void> {
    const { project, table } = place
    const read = await this.#sandbox.readRows({ project, table })
    if (!read.ok) return
    await this.#sandbox.writeRows({ project, table, rows: read.value, mode: 'overwrite' })
  }
}
