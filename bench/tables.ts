/** The tables of one size at a target: writes, reads, checks and measures them. */

import { accepted, type BenchSandbox } from './bench-sandbox'
import { checkTable, tableParts } from './bench-table'
import { collectGarbage, peakMemory, resetPeakMemory } from './peak-memory'
import type { Measurement } from './rounds'
import { MEBIBYTE } from './sizes'
import { measurementOf, SLICE_MS } from './time-calls'

/** The largest table: a target need not return more than this in one outcome. */
const TABLE_BYTES = 64 * MEBIBYTE

interface TableOfFigures {
  readonly table: string
  readonly bytes: number
}

/** The rows of one size, in one or several tables. Only the calls of the target are timed. */
export class Tables {
  readonly #sandbox: BenchSandbox
  readonly #project: string
  readonly #tables: readonly TableOfFigures[]
  readonly #size: number

  constructor(benchSandbox: BenchSandbox, project: string, size: number) {
    this.#sandbox = benchSandbox
    this.#project = project
    this.#size = size
    this.#tables = Array.from({ length: Math.ceil(size / TABLE_BYTES) }, (_, index) => ({
      table: `figures_${index}`,
      bytes: Math.min(TABLE_BYTES, size - index * TABLE_BYTES),
    }))
  }

  write(): Promise<Measurement> {
    return this.#measure(async ({ table, bytes }) => {
      const where = { project: this.#project, table }
      let milliseconds = 0
      let mode: 'overwrite' | 'append' = 'overwrite'
      for (const rows of tableParts(bytes, this.#seed(table))) {
        const start = performance.now()
        const answer = await this.#sandbox.sandbox.writeRows({ ...where, rows, mode })
        milliseconds += performance.now() - start
        accepted(answer, `writing to ${table} of ${this.#project}`)
        mode = 'append'
      }
      return milliseconds
    })
  }

  read(): Promise<Measurement> {
    return this.#measure(async ({ table }) => {
      const start = performance.now()
      const answer = await this.#sandbox.sandbox.readRows({ project: this.#project, table })
      const milliseconds = performance.now() - start
      accepted(answer, `reading ${table} of ${this.#project}`)
      return milliseconds
    })
  }

  /** Writes, reads and compares. @throws Error when rows differ */
  async check(): Promise<void> {
    await this.write()
    for (const table of this.#tables) {
      collectGarbage()
      await this.#check(table)
    }
  }

  /** A method of its own: in a loop V8 would keep the rows of one table while it reads the next. */
  async #check({ table, bytes }: TableOfFigures): Promise<void> {
    const answer = await this.#sandbox.sandbox.readRows({ project: this.#project, table })
    const rows = accepted(answer, `reading ${table} of ${this.#project}`)
    checkTable(rows, bytes, this.#seed(table))
  }

  /** Measures all tables, and repeats small ones: a single millisecond is mostly noise. */
  async #measure(work: (table: TableOfFigures) => Promise<number>): Promise<Measurement> {
    collectGarbage()
    resetPeakMemory()
    const calls: number[] = []
    let spent = 0
    do {
      let milliseconds = 0
      for (const [index, table] of this.#tables.entries()) {
        if (index > 0) collectGarbage()
        milliseconds += await work(table)
      }
      calls.push(milliseconds)
      spent += milliseconds
    } while (spent < SLICE_MS)
    const peak = peakMemory()
    const measurement = measurementOf(this.#size, calls)
    return peak === undefined ? measurement : { ...measurement, peakMemory: peak }
  }

  #seed(table: string): string {
    return `${this.#project} ${table}`
  }
}
