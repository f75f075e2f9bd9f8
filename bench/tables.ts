/** The tables of one size at a target: written, read, proven, and timed. */

import { accepted, type BenchSandbox } from './bench-sandbox'
import { checkTable, tableParts } from './bench-table'
import { collectGarbage, peakMemory, resetPeakMemory } from './peak-memory'
import type { Measurement } from './rounds'
import { MEBIBYTE } from './sizes'
import { quantile } from './statistics'
import { megabytesPerSecond, SLICE_MS } from './time-calls'

/** What one table may hold: a target need not give back more in one answer than this. */
const TABLE_BYTES = 64 * MEBIBYTE

interface TableOfFigures {
  readonly table: string
  readonly bytes: number
}

/** The rows of one size, as one table or as several. Only what the target does is timed. */
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

  /** What was written is what is read: of a target that loses rows no figure is given. */
  async prove(): Promise<void> {
    await this.write()
    for (const table of this.#tables) {
      collectGarbage()
      await this.#prove(table)
    }
  }

  /** By itself: within the loop, V8 would keep the rows of one table until it has those of the next. */
  async #prove({ table, bytes }: TableOfFigures): Promise<void> {
    const answer = await this.#sandbox.sandbox.readRows({ project: this.#project, table })
    const rows = accepted(answer, `reading ${table} of ${this.#project}`)
    checkTable(rows, bytes, this.#seed(table))
  }

  /** All tables, and small ones again and again: a millisecond by itself is mostly chance. */
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
    return {
      throughput: megabytesPerSecond(this.#size * calls.length, spent),
      p50: megabytesPerSecond(this.#size, quantile(calls, 0.5)),
      p99: megabytesPerSecond(this.#size, quantile(calls, 0.99)),
      ...(peak === undefined ? {} : { peakMemory: peak }),
    }
  }

  #seed(table: string): string {
    return `${this.#project} ${table}`
  }
}
