/**
 * Batches of three blocks that are uploaded through the tunnel to emulators that are killed one after the
 * other. A batch whose commit was answered must be whole at the next start; one whose commit was not sent
 * must be absent; one in between must be either.
 */
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Column, TypedRow } from '../../../reference-impl/columns'
import { signedOdps } from '../../../reference-impl/protocols/fixtures/odps-request'
import {
  decodeRows,
  encodeRows,
  incomingRecords,
  outgoingRecords,
} from '../../../reference-impl/record-stream'

const TABLE = '/projects/demo/tables/batches'
/** Rows of each block of a batch. */
const BLOCKS = [20, 100, 500]
const PADDING = 'x'.repeat(40)
const column = (name: string, type: 'BIGINT' | 'STRING'): Column => ({
  name,
  type: { name: type },
  comment: '',
  isNullable: true,
})
const COLUMNS = [
  column('batch', 'BIGINT'),
  column('block', 'BIGINT'),
  column('row', 'BIGINT'),
  column('padding', 'STRING'),
]
/** Of an emulator that the batches are uploaded to. */
export const SEED_OF_BATCHES = {
  projects: [
    {
      name: 'demo',
      encryption: { algorithm: 'AES256', key: 'default' },
      tables: [
        {
          name: 'batches',
          columns: COLUMNS.map(({ name, type }) => ({ name, type: type.name })),
          rows: [],
        },
      ],
    },
  ],
}

/** The emulator is gone. */
class Gone extends Error {}

export class UploadedBatches {
  readonly problems: string[] = []
  /** Batches whose commit was answered, and those whose commit was sent. */
  readonly committed = new Set<number>()
  readonly #sent = new Set<number>()
  #next = 0
  #onCommit = () => {}

  /** Resolves when a commit is answered, or after 10 s. */
  async nextCommit(): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      this.#onCommit = resolve
    })
    await Promise.race([answered, wait(10_000, undefined, { ref: false })])
  }

  /** Uploads until the emulator is killed. */
  async uploadUntilGone(address: string): Promise<void> {
    try {
      for (;;) await this.#upload(address, this.#next++)
    } catch (error) {
      if (!(error instanceof Gone)) this.problems.push(`while uploading: ${error}`)
    }
  }

  async #upload(address: string, batch: number): Promise<void> {
    const made = await asked(address, 'POST', `${TABLE}?uploads`)
    const { UploadID: id } = JSON.parse(made.toString()) as { UploadID: string }
    await Promise.all(
      BLOCKS.map(async (count, block) => {
        const rows = Array.from({ length: count }, (_, row) => rowOf(batch, block, row))
        const body = await buffer(outgoingRecords([encodeRows(COLUMNS, rows)]))
        await asked(address, 'PUT', `${TABLE}?uploadid=${id}&blockid=${block}`, body)
      }),
    )
    this.#sent.add(batch)
    await asked(address, 'POST', `${TABLE}?uploadid=${id}`)
    this.committed.add(batch)
    this.#onCommit()
  }

  /** Resolves to the number of stored objects that the batches must have. */
  async check(address: string): Promise<number> {
    const found = new Map<number, Set<string>>()
    let count = 0
    for (const [batch, block, row] of await rowsOf(address)) {
      const rows = found.get(Number(batch)) ?? new Set()
      found.set(Number(batch), rows.add(`${block} ${row}`))
      count++
    }
    const whole = BLOCKS.reduce((sum, rows) => sum + rows, 0)
    if (count !== whole * found.size) this.problems.push(`${count} rows of ${found.size} batches`)
    for (const [batch, rows] of found) {
      if (rows.size !== whole) this.problems.push(`${rows.size} rows of batch ${batch}`)
      if (!this.#sent.has(batch))
        this.problems.push(`batch ${batch} was not committed, and is there`)
    }
    for (const batch of this.committed) {
      if (!found.has(batch)) this.problems.push(`batch ${batch} was committed, and is lost`)
    }
    return found.size * BLOCKS.length
  }
}

const rowOf = (batch: number, block: number, row: number): TypedRow => [
  BigInt(batch),
  BigInt(block),
  BigInt(row),
  PADDING,
]

async function rowsOf(address: string): Promise<readonly TypedRow[]> {
  const made = await asked(address, 'POST', `${TABLE}?downloads`)
  const session = JSON.parse(made.toString()) as { DownloadID: string; RecordCount: number }
  if (session.RecordCount === 0) return []
  const range = `(0,${session.RecordCount})`
  const data = await asked(
    address,
    'GET',
    `${TABLE}?data&downloadid=${session.DownloadID}&rowrange=${encodeURIComponent(range)}`,
  )
  const rows: TypedRow[] = []
  for await (const chunk of incomingRecords(COLUMNS, [data])) {
    for (const row of decodeRows(COLUMNS, chunk)) rows.push(row)
  }
  return rows
}

/** @throws Gone when the connection fails */
async function asked(
  address: string,
  method: string,
  target: string,
  body?: Buffer,
): Promise<Buffer> {
  const { headers } = signedOdps({ address, method, target })
  let answer: { readonly status: number; readonly content: Buffer }
  try {
    const sent = { method, headers, ...(body && { body: new Uint8Array(body) }) }
    const response = await fetch(`${address}${target}`, sent)
    answer = { status: response.status, content: Buffer.from(await response.arrayBuffer()) }
  } catch {
    throw new Gone()
  }
  if (answer.status >= 300) throw new Error(`${method} ${target}: ${answer.content}`)
  return answer.content
}
