/**
 * What tables with typed columns cost beyond their cipher: `npm run bench:typed`. Chunks of rows that were
 * prepared before are written and read through `cloud.tables`; the cipher alone encrypts and decrypts
 * the same bytes, in chunks whose memory it releases at once, and as one message, as the bench of tables
 * does; rows of text go through `cloud.tunnel`. All of them take turns in one process, in CPU
 * time, because other work on the machine makes them wait. The rows that are read are compared first.
 *
 * Then two processes stream 64 MiB and 1 GiB to a folder and back, and their peaks of memory are
 * compared.
 */
import { spawnSync } from 'node:child_process'
import { createSecretKey } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { collectGarbage, peakMemory, resetPeakMemory } from '../../bench/peak-memory'
import {
  ALGORITHMS,
  type Algorithm,
  type Cloud,
  cipherFor,
  createCloud,
  FolderStore,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MemoryStore,
  MovableClock,
  type ObjectStore,
  OWNER,
  type RecordChunk,
  type Row,
  systemRandom,
} from '../../reference-impl'
import { release } from '../../reference-impl/memory'
import { decodeRows, encodeRows } from '../../reference-impl/record-stream'

const MEBIBYTE = 2 ** 20
const CHUNKS_OF_64_MIB = 16
const VALUE_BYTES = 4096
const ROWS_OF_CHUNK = (4 * MEBIBYTE) / VALUE_BYTES
const ROUNDS = 7

const COLUMNS = [
  { name: 'id', type: { name: 'BIGINT' }, comment: '', isNullable: true },
  { name: 'value', type: { name: 'STRING' }, comment: '', isNullable: true },
] as const
const DEFINITION = { columns: COLUMNS, partitionKeys: [], comment: '', lifecycle: null }

/** Of random text, so that nothing can be compressed or shared. */
function preparedChunk(index: number): RecordChunk {
  const rows = Array.from({ length: ROWS_OF_CHUNK }, (_, row) => {
    const text = systemRandom(VALUE_BYTES / 2).toString('hex')
    return [BigInt(index * ROWS_OF_CHUNK + row), text]
  })
  const { records, checksums } = encodeRows(COLUMNS, rows)
  return { records: Buffer.from(records), checksums: Buffer.from(checksums) }
}

async function newCloud(algorithm: Algorithm, store: ObjectStore): Promise<Cloud> {
  const cloud = createCloud({
    accountId: '1234567890123456',
    clock: new MovableClock(Date.UTC(2026, 0, 1)),
    random: systemRandom,
    store,
  })
  cloud.ram.createRole(MAXCOMPUTE_ENCRYPTION_ROLE)
  cloud.kms.openKmsService({ principal: OWNER }, { region: 'cn-shanghai' })
  const encryption = { algorithm, key: { kind: 'default' } } as const
  cloud.projects.createProject(OWNER, { name: 'bench', region: 'cn-shanghai', encryption })
  await cloud.tables.create(OWNER, { ...TYPED, definition: DEFINITION, ifNotExists: false })
  return cloud
}

const TYPED = { project: 'bench', table: 'typed', partition: [] }
const TEXTS = { project: 'bench', table: 'texts' }

async function write({ tables }: Cloud, chunks: Iterable<RecordChunk>): Promise<void> {
  const request = { ...TYPED, mode: 'overwrite', createPartition: false } as const
  const staged = await tables.beginWrite(OWNER, request)
  await staged.write(0, asynchronous(chunks))
  await staged.commit([0])
}

async function* asynchronous<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

async function read({ tables }: Cloud): Promise<number> {
  let bytes = 0
  for await (const { records } of tables.read(OWNER, TYPED)) bytes += records.length
  return bytes
}

async function checkRead({ tables }: Cloud, chunks: readonly RecordChunk[]): Promise<void> {
  const read: Buffer[] = []
  for await (const { records } of tables.read(OWNER, TYPED)) read.push(Buffer.from(records))
  const wanted = Buffer.concat(chunks.map(({ records }) => records))
  if (!Buffer.concat(read).equals(wanted)) throw new Error('the rows are others than were written')
}

/** CPU time of this process in milliseconds. */
async function cpuTime(work: () => unknown): Promise<number> {
  collectGarbage()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function textRows(chunks: readonly RecordChunk[]): readonly Row[] {
  return chunks.flatMap((chunk) =>
    decodeRows(COLUMNS, chunk).map(([id, value]) => ({ id: String(id), value: String(value) })),
  )
}

async function measure(algorithm: Algorithm, chunks: readonly RecordChunk[]): Promise<void> {
  const cloud = await newCloud(algorithm, new MemoryStore())
  const cipher = cipherFor(algorithm)
  const key = createSecretKey(Buffer.alloc(32, 7))
  const sealed = chunks.map(({ records }) => cipher.encrypt(key, records, systemRandom))
  await write(cloud, chunks)
  await checkRead(cloud, chunks)
  const rows = textRows(chunks)
  const message = Buffer.concat(chunks.map(({ records }) => records))
  const sealedMessage = cipher.encrypt(key, message, systemRandom)
  const contestants: Record<string, () => unknown> = {
    encrypt: () => {
      for (const { records } of chunks) {
        release(cipher.encrypt(key, records, systemRandom).ciphertext)
      }
    },
    'encrypt at once': () => release(cipher.encrypt(key, message, systemRandom).ciphertext),
    write: () => write(cloud, chunks),
    'write text': () => cloud.tunnel.writeRows(OWNER, { ...TEXTS, rows, mode: 'overwrite' }),
    decrypt: () => {
      for (const each of sealed) release(cipher.decrypt(key, each))
    },
    'decrypt at once': () => release(cipher.decrypt(key, sealedMessage)),
    read: () => read(cloud),
    'read text': () => cloud.tunnel.readRows(OWNER, TEXTS),
  }
  const best: Record<string, number> = {}
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, work] of Object.entries(contestants)) {
      const milliseconds = await cpuTime(work)
      // The first round compiles.
      if (round > 0) best[name] = Math.min(best[name] ?? Infinity, milliseconds)
    }
  }
  const of = (name: string): number => best[name] ?? Number.NaN
  const ratios = (name: string, cipherOf: string): string =>
    [cipherOf, `${cipherOf} at once`].map((each) => (of(each) / of(name)).toFixed(2)).join(', ')
  const lines = [
    ['write', 'encrypt'],
    ['read', 'decrypt'],
  ] as const
  for (const [name, cipherOf] of lines) {
    console.log(
      `${algorithm} ${name}: ${of(name).toFixed(0)} ms; of the cipher in chunks, and at once: ` +
        `${ratios(name, cipherOf)}; rows of text: ${ratios(`${name} text`, cipherOf)}`,
    )
  }
}

/** The peak of memory, in bytes, of writing and reading so many chunks, in this process. */
async function peakOf(chunkCount: number): Promise<number | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-typed-'))
  try {
    const cloud = await newCloud('AES256', await FolderStore.open(folder))
    const chunk = preparedChunk(0)
    const repeated = function* () {
      for (let index = 0; index < chunkCount; index++) yield chunk
    }
    collectGarbage()
    resetPeakMemory()
    await write(cloud, repeated())
    if ((await read(cloud)) !== chunkCount * chunk.records.length)
      throw new Error('rows are missing')
    return peakMemory()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { chunks: { type: 'string' }, algorithm: { type: 'string', multiple: true } },
  })
  if (values.chunks) {
    console.log(await peakOf(Number(values.chunks)))
    return
  }
  console.log(`load ${loadavg()[0]?.toFixed(1)}; best CPU time of ${ROUNDS} rounds at 64 MiB`)
  const chunks = Array.from({ length: CHUNKS_OF_64_MIB }, (_, index) => preparedChunk(index))
  for (const algorithm of ALGORITHMS) {
    if (!values.algorithm || values.algorithm.includes(algorithm)) await measure(algorithm, chunks)
  }
  const [small = Number.NaN, large = Number.NaN] = [1, 16].map((times) => {
    const args = ['--require', 'ts-node/register', __filename]
    const chunkCount = String(times * CHUNKS_OF_64_MIB)
    const { stdout } = spawnSync(process.execPath, [...args, '--chunks', chunkCount])
    return Number(stdout) / MEBIBYTE
  })
  console.log(
    `peak memory to a folder and back: 64 MiB ${small.toFixed(0)} MiB, 1 GiB ${large.toFixed(0)} MiB`,
  )
}

void main()
