/**
 * Measures the tunnel with blocks of rows that were prepared before: `npm run bench:tunnel -- [ROUNDS]`.
 *
 * What the tunnel could reach at most is what its cipher and a bare HTTP body take together. All three are
 * CPU time of the server's process for each byte, so that a busy machine changes them little; they are
 * measured in turns. Then the peak of memory of blocks of 64 MiB and of 1 GiB, stored in a folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Column, TypedRow } from '../../reference-impl'
import { signedOdps } from '../../reference-impl/protocols/fixtures/odps-request'
import { encodeRows, outgoingRecords, type RecordChunk } from '../../reference-impl/record-stream'

const MEBIBYTE = 2 ** 20
const USUAL_ROUNDS = 5
const BLOCK = 64 * MEBIBYTE
const TABLE = '/projects/measured/tables/rows'
const SHAPES: readonly [name: string, textBytes: number][] = [
  ['rows of 43 bytes', 20],
  ['rows of 1 KiB', 1000],
  ['rows of 100 KiB', 100 * 1024],
]

interface Served {
  readonly child: ChildProcess
  readonly emulator: string
  readonly bare: string
}

interface Usage {
  readonly cpuMs: number
  /** Resident bytes. */
  readonly memory: number
}

async function main(rounds: number): Promise<void> {
  console.log(
    `node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
  )
  for (const algorithm of ['AES256', 'AESCTR']) {
    const served = await serve([algorithm])
    for (const [name, textBytes] of SHAPES) {
      await measureSpeed(served, `${algorithm}, ${name}`, textBytes, rounds)
    }
    served.child.kill()
  }
  await measureMemory()
}

async function measureSpeed(
  served: Served,
  name: string,
  textBytes: number,
  rounds: number,
): Promise<void> {
  const [chunk, footer] = await preparedBlock(textBytes, BLOCK)
  const block = Buffer.concat([chunk, footer])
  const taken: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++) {
    const steps: [string, () => Promise<unknown>][] = [
      ['cipher', () => get(`${served.bare}/cipher/${block.length}`)],
      ['body in', () => send(`${served.bare}/discard`, 'PUT', {}, [block])],
      ['upload', () => upload(served, [block])],
      ['body out', () => get(`${served.bare}/zeros/${block.length}`)],
      ['download', () => download(served)],
    ]
    for (const [step, perform] of steps) {
      const before = await usage(served)
      await perform()
      const { cpuMs } = await usage(served)
      // The first round compiles.
      if (round === 0) continue
      taken[step] = [...(taken[step] ?? []), block.length / (cpuMs - before.cpuMs) / 1000]
    }
  }
  const speed = (step: string) => median(taken[step] ?? [])
  const together = (body: string) =>
    Number.isFinite(speed('cipher')) ? 1 / (1 / speed('cipher') + 1 / speed(body)) : speed(body)
  const shown = Object.keys(taken).map((step) => `${step} ${speed(step).toFixed(0)}`)
  const part = (step: string, body: string) => (speed(step) / together(body)).toFixed(2)
  console.log(
    `${name}: MB for each second of CPU time: ${shown.join(', ')}; upload ${part('upload', 'body in')} and download ${part('download', 'body out')} of cipher and body together`,
  )
}

async function measureMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-tunnel-'))
  try {
    const peaks: number[] = []
    for (const size of [64 * MEBIBYTE, 1024 * MEBIBYTE]) {
      const served = await serve(['AES256', join(folder, String(size))])
      const [chunk] = await preparedBlock(1000, 16 * MEBIBYTE)
      const copies = Math.ceil(size / chunk.length)
      const footer = await footerOf(chunk, 1000, copies)
      const peak = peakOf(served)
      await upload(served, [...Array.from({ length: copies }, () => chunk), footer])
      await download(served)
      peaks.push(await peak.end())
      served.child.kill()
      console.log(
        `peak memory, a block of ${size / MEBIBYTE} MiB up and down: ${inMiB(peaks.at(-1))}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks for the memory again and again. */
function peakOf(served: Served): { end: () => Promise<number> } {
  let peak = 0
  const look = async () => {
    peak = Math.max(peak, (await usage(served)).memory)
  }
  const timer = setInterval(() => void look(), 50)
  return {
    end: async () => {
      clearInterval(timer)
      await look()
      return peak
    },
  }
}

async function upload({ emulator }: Served, pieces: readonly Buffer[]): Promise<void> {
  const begun = await ask(emulator, 'POST', `${TABLE}?uploads=1&overwrite=true`, [])
  const { UploadID } = JSON.parse(begun)
  await ask(emulator, 'PUT', `${TABLE}?uploadid=${UploadID}&blockid=0`, pieces)
  await ask(emulator, 'POST', `${TABLE}?uploadid=${UploadID}`, [])
}

async function download({ emulator }: Served): Promise<void> {
  const { DownloadID, RecordCount } = JSON.parse(
    await ask(emulator, 'POST', `${TABLE}?downloads`, []),
  )
  const range = `rowrange=(0,${RecordCount})`
  const target = `${TABLE}?data&downloadid=${DownloadID}&${range}`
  await discarded(
    `${emulator}${target}`,
    'GET',
    signedOdps({ address: emulator, target }).headers,
    [],
  )
}

function ask(
  address: string,
  method: string,
  target: string,
  pieces: readonly Buffer[],
): Promise<string> {
  return send(
    `${address}${target}`,
    method,
    signedOdps({ address, method, target }).headers,
    pieces,
  )
}

/** @throws Error where the answer is none of success */
async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  pieces: readonly Buffer[],
): Promise<string> {
  const parts: Buffer[] = []
  await discarded(url, method, headers, pieces, (part) => parts.push(part))
  return Buffer.concat(parts).toString()
}

async function discarded(
  url: string,
  method: string,
  headers: Record<string, string>,
  pieces: readonly Buffer[],
  see: (part: Buffer) => void = () => {},
): Promise<void> {
  const asked = request(url, { method, headers })
  const answered = once(asked, 'response')
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += MEBIBYTE) {
      if (!asked.write(piece.subarray(at, at + MEBIBYTE))) await once(asked, 'drain')
    }
  }
  asked.end()
  const [response] = await answered
  const parts: Buffer[] = []
  for await (const part of response) {
    if (response.statusCode === 200) see(part)
    else parts.push(part)
  }
  if (response.statusCode !== 200) {
    throw new Error(`${method} ${url}: ${response.statusCode} ${Buffer.concat(parts)}`)
  }
}

function get(url: string): Promise<void> {
  return discarded(url, 'GET', {}, [])
}

async function usage({ bare }: Served): Promise<Usage> {
  return JSON.parse(await send(`${bare}/usage`, 'GET', {}, []))
}

const column = (name: string, type: 'BIGINT' | 'STRING' | 'DOUBLE'): Column => {
  return { name, type: { name: type }, comment: '', isNullable: true }
}
const COLUMNS = [column('id', 'BIGINT'), column('text', 'STRING'), column('x', 'DOUBLE')]

/** Records of about `bytes`, and their footer. */
async function preparedBlock(textBytes: number, bytes: number): Promise<[Buffer, Buffer]> {
  const text = 'abcdefghij'.repeat(Math.ceil(textBytes / 10)).slice(0, textBytes)
  const row = (index: number): TypedRow => [BigInt(index * 7919), text, index / 3]
  const size = encodeRows(COLUMNS, [row(1000)]).records.length
  const rows = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => row(index))
  const pieces: Buffer[] = []
  for await (const piece of outgoingRecords([encodeRows(COLUMNS, rows)])) {
    pieces.push(Buffer.from(piece))
  }
  return [pieces[0] as Buffer, pieces[1] as Buffer]
}

/** Of as many copies of the records. */
async function footerOf(records: Buffer, textBytes: number, copies: number): Promise<Buffer> {
  const text = 'abcdefghij'.repeat(Math.ceil(textBytes / 10)).slice(0, textBytes)
  const row = (index: number): TypedRow => [BigInt(index * 7919), text, index / 3]
  const size = encodeRows(COLUMNS, [row(1000)]).records.length
  const count = Math.ceil((16 * MEBIBYTE) / size)
  const chunk: RecordChunk = encodeRows(
    COLUMNS,
    Array.from({ length: count }, (_, index) => row(index)),
  )
  if (!chunk.records.equals(records)) throw new Error('the records are others')
  let last = Buffer.alloc(0)
  for await (const piece of outgoingRecords(Array.from({ length: copies }, () => chunk))) {
    last = Buffer.from(piece)
  }
  return last
}

async function serve(args: readonly string[]): Promise<Served> {
  const script = join(__dirname, 'tunnel', 'served.ts')
  const child = spawn(process.execPath, ['--require', 'ts-node/register', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await once(lines, 'line')
  return { child, ...JSON.parse(line) }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}

function inMiB(bytes = 0): string {
  return `${(bytes / MEBIBYTE).toFixed(0)} MiB`
}

void main(Number(process.argv[2] ?? USUAL_ROUNDS))
