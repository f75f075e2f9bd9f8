/**
 * What a table of 64 MiB takes in memory while it is written to the reference and read back, through the
 * port. In a process of its own, started by this file itself, so that nothing else is counted.
 * `npm run bench:memory`
 */
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { connect } from '../../adapters/reference'
import type { Outcome, Row } from '../../adapters/target'

const MEBIBYTE = 2 ** 20
const TABLE = 64 * MEBIBYTE
const VALUE = 4096
const GOAL = 3
/** Of a copy: keys, indexes and whatever else stands beside the data. */
const TOLERANCE = 0.05

function measureInOwnProcess(): void {
  const args = ['--expose-gc', '--require', 'ts-node/register', __filename, 'measure']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

async function measure(): Promise<void> {
  const target = await connect({})
  const sandbox = await target.openSandbox('a large table')
  const place = { project: 'archive', table: 'large' }
  const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
  await sandbox.keys?.activate({ region: 'cn-shanghai' })
  await sandbox.access?.authorizeService({ service: 'maxcompute' })
  accepted(await sandbox.createProject({ name: place.project, region: 'cn-shanghai', encryption }))
  // Once with little, so that what is loaded and compiled on first use is there before.
  accepted(await sandbox.writeRows({ ...place, rows: makeRows(VALUE), mode: 'append' }))
  accepted(await sandbox.readRows(place))

  const before = settledMemory()
  let rows: readonly Row[] | null = makeRows(TABLE)
  const written = digest(rows)
  // What a copy takes: texts, and the objects that hold them.
  const copy = settledMemory().held - before.held
  accepted(await sandbox.writeRows({ ...place, rows, mode: 'overwrite' }))
  const whenWritten = (settledMemory().held - before.held) / copy
  const read = accepted(await sandbox.readRows(place))
  const whenRead = (settledMemory().held - before.held) / copy
  if (digest(read) !== written) throw new Error('the rows are not as they were written')
  rows = null
  await sandbox.close()
  await target.close()
  const peak = process.resourceUsage().maxRSS * 1024 - before.resident
  console.log(`a table of 64 MiB, ${TABLE / VALUE} rows, AES256; rows given and rows got included`)
  console.log(`copies held once written    ${whenWritten.toFixed(2)}`)
  console.log(`copies held once read back  ${whenRead.toFixed(2)}`)
  console.log(
    `peak growth of the process  ${(peak / TABLE).toFixed(2)} × 64 MiB, with what awaits collection`,
  )
  console.log(`no more than ${GOAL} copies held: ${whenRead < GOAL + TOLERANCE ? 'yes' : 'no'}`)
}

function makeRows(bytes: number): readonly Row[] {
  return Array.from({ length: bytes / VALUE }, (_, index) => ({
    id: String(index),
    // Random, so that no two rows share their text; one byte to a letter.
    value: randomBytes(VALUE / 2).toString('hex'),
  }))
}

function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`)
}

/** The same for the same rows in any order, which the port does not promise. */
function digest(rows: readonly Row[]): bigint {
  let sum = 0n
  for (const { id, value } of rows) {
    const hash = createHash('sha256').update(`${id}:${value}`).digest('hex')
    sum ^= BigInt(`0x${hash}`)
  }
  return sum
}

interface Memory {
  readonly resident: number
  /** Held on to, after all that can be given back was given back. */
  readonly held: number
}

function settledMemory(): Memory {
  // Twice: buffers are freed in the wake of the first.
  global.gc?.()
  global.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, held: heapUsed + external }
}

if (process.argv[2] === 'measure') {
  measure().catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
} else measureInOwnProcess()
