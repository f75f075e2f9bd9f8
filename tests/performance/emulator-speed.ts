/**
 * Measures `sealproof emulate`: how long a start takes, and how many durable writes it answers a second with
 * `--data`, beside the synchronizations a second of the same disk, in turns: `npm run bench:emulator -- [ROUNDS]`
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { signed } from '../../reference-impl/protocols/fixtures/signed-request'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { cpuMsOf } from './process-cpu'

const USUAL_ROUNDS = 5
const ROUND_MS = 2000
const CONNECTIONS = [1, 8, 32]

interface Started {
  readonly child: ChildProcess
  readonly address: string
  readonly wallMs: number
  /** Undefined where there is no /proc. */
  readonly cpuMs: number | undefined
}

async function main(rounds: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'sealproof-emulator-speed-'))
  try {
    console.log(`node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`)
    await measureStarts(rounds, join(root, 'started'))
    await measureWrites(rounds, root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function measureStarts(rounds: number, data: string): Promise<void> {
  const kinds: [string, readonly string[]][] = [
    ['in memory', []],
    ['with --data', ['--data', data]],
  ]
  // The first start of each fills the folder and Node's cache of compiled code.
  for (const [, args] of kinds) await stop(await start(args))
  for (const [name, args] of kinds) {
    const starts: Started[] = []
    for (let round = 0; round < rounds; round++) {
      const started = await start(args)
      starts.push(started)
      await stop(started)
    }
    const wall = starts.map(({ wallMs }) => wallMs)
    const cpu = starts.flatMap(({ cpuMs = [] }) => cpuMs)
    console.log(`cold start ${name}: ${inMs(wall)} wall, ${inMs(cpu)} CPU time`)
  }
}

async function measureWrites(rounds: number, root: string): Promise<void> {
  const subjects = [
    await writable('with --data', ['--data', join(root, 'written')]),
    await writable('in memory', []),
  ]
  const syncs: number[] = []
  for (let round = 0; round < rounds; round++) {
    syncs.push(synchronizations(join(root, 'synchronized')))
    for (const connections of CONNECTIONS) {
      for (const subject of subjects) await subject.measure(connections)
    }
  }
  console.log(`the disk: ${perSecond(syncs)} synchronizations of 4 KiB`)
  for (const { name, rates, cpuOfWrite, started } of subjects) {
    for (const [connections, each] of rates) {
      console.log(`writes ${name} over ${connections} connections: ${perSecond(each)}`)
    }
    console.log(`a write ${name}: ${cpuOfWrite()} of the emulator`)
    await stop(started)
  }
}

async function writable(name: string, args: readonly string[]) {
  const started = await start(args)
  const { address, child } = started
  await asked(address, 'OpenKmsService', '')
  const { KeyId } = JSON.parse(await asked(address, 'CreateKey', '')).KeyMetadata
  const rates = new Map(CONNECTIONS.map((connections) => [connections, [] as number[]]))
  let writes = 0
  const cpuBefore = cpuMsOf(child.pid ?? 0)
  const measure = async (connections: number) => {
    const { count, perSecond } = await writesOver(address, KeyId, connections)
    writes += count
    rates.get(connections)?.push(perSecond)
  }
  const cpuOfWrite = () => {
    const cpuAfter = cpuMsOf(child.pid ?? 0)
    if (cpuBefore === undefined || cpuAfter === undefined) return 'unknown CPU time'
    return `${((cpuAfter - cpuBefore) / writes).toFixed(2)} ms CPU time`
  }
  return { name, started, rates, measure, cpuOfWrite }
}

/** UpdateKeyDescription, each with another text, answered when it is kept. */
async function writesOver(address: string, keyId: string, connections: number) {
  const begun = performance.now()
  let writes = 0
  const connection = async () => {
    while (performance.now() - begun < ROUND_MS) {
      const query = new URLSearchParams({ KeyId: keyId, Description: `text ${writes}` }).toString()
      await asked(address, 'UpdateKeyDescription', query)
      writes++
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return { count: writes, perSecond: writes / ((performance.now() - begun) / 1000) }
}

const agent = new Agent({ keepAlive: true })

/** Over node:http, which takes less of the machine than `fetch`. */
async function asked(address: string, action: string, query: string): Promise<string> {
  const { url, init } = signed({ address, version: '2016-01-20', action, query })
  const sent = request(url, { agent, method: 'POST', headers: init.headers as OutgoingHttpHeaders })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const told = await text(response)
  if (response.statusCode !== 200) throw new Error(`${action}: ${told}`)
  return told
}

function synchronizations(path: string): number {
  const file = openSync(path, 'w')
  const block = Buffer.alloc(4096, 1)
  const begun = performance.now()
  let count = 0
  for (; performance.now() - begun < ROUND_MS; count++) {
    writeSync(file, block)
    fdatasyncSync(file)
  }
  closeSync(file)
  return count / ((performance.now() - begun) / 1000)
}

async function start(args: readonly string[]): Promise<Started> {
  const command = join(PACKAGE_ROOT, 'dist', 'cli', 'sealproof.js')
  const begun = performance.now()
  const child = spawn(process.execPath, [command, 'emulate', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const wallMs = performance.now() - begun
  return { child, address, wallMs, cpuMs: cpuMsOf(child.pid ?? 0) }
}

async function stop({ child }: Started): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}

function inMs(values: readonly number[]): string {
  if (values.length === 0) return 'unknown'
  const { median, least, most } = ordered(values)
  return `${Math.round(median)} ms (${Math.round(least)} to ${Math.round(most)})`
}

function perSecond(values: readonly number[]): string {
  const { median, least, most } = ordered(values)
  return `${Math.round(median)}/s (${Math.round(least)} to ${Math.round(most)})`
}

function ordered(values: readonly number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

void main(Number(process.argv[2] ?? USUAL_ROUNDS))
