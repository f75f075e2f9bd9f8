/**
 * How many Decrypt calls a second the emulator answers over HTTP, beside what node:http itself gives,
 * from the same client on the same machine, in turns, with the CPU time that each server takes for a call.
 * With `MOTO=http://…` in the environment, a server of moto is asked too; MOTO_PID is its process.
 * Run with `npm run bench:decrypt`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { ask, signed } from '../../reference-impl/protocols/fixtures/signed-request'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { cpuMsOf } from './process-cpu'

const SECONDS = 2
const CLIENTS = 8
const ROUNDS = 5
/** More than are sent in a round. */
const SIGNED = 4000
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
}

function send({ url, method, headers, body }: Sent): Promise<[status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers, agent }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () =>
        resolve([response.statusCode ?? 0, Buffer.concat(pieces).toString('utf8')]),
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

/** The smallest server that node:http can be. */
const BARE = `require('node:http').createServer((_, response) => response.end('{}'))
  .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port + '/') })`

interface Server {
  readonly name: string
  readonly next: () => Sent
  /** Undefined: unknown. */
  readonly pid: number | undefined
  readonly rates: number[]
  readonly cpuMs: number[]
}

/** Several clients that each wait for their answer. */
async function measure({ next, pid = 0, rates, cpuMs }: Server): Promise<void> {
  // Signed before the clock runs: what a client of one cloud takes to sign is no part of the other's server.
  const signed = Array.from({ length: SIGNED }, next)
  const before = cpuMsOf(pid)
  const calls = await callsOf(() => signed.pop() ?? next())
  const after = cpuMsOf(pid)
  rates.push(calls / SECONDS)
  if (before !== undefined && after !== undefined) cpuMs.push((after - before) / calls)
}

async function callsOf(next: () => Sent): Promise<number> {
  const end = performance.now() + SECONDS * 1000
  let calls = 0
  const client = async () => {
    while (performance.now() < end) {
      const [status] = await send(next())
      if (status !== 200) throw new Error(`answered with ${status}`)
      calls++
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return calls
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [said] = await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')
  return String(said).split('\n')[0] ?? ''
}

async function emulatorCalls(address: string): Promise<() => Sent> {
  const kms = { address, version: '2016-01-20' }
  await ask({ ...kms, action: 'OpenKmsService' })
  const { KeyMetadata } = JSON.parse((await ask({ ...kms, action: 'CreateKey' })).text)
  const query = `KeyId=${KeyMetadata.KeyId}`
  const { CiphertextBlob } = JSON.parse(
    (await ask({ ...kms, action: 'GenerateDataKey', query })).text,
  )
  const blob = new URLSearchParams({ CiphertextBlob }).toString()
  return () => {
    const { url, init } = signed({ ...kms, action: 'Decrypt', query: blob })
    return { url, method: 'POST', headers: init.headers as Record<string, string> }
  }
}

/** moto checks no signature; the client signs nevertheless, as any client of AWS does. */
async function motoCalls(url: string): Promise<() => Sent> {
  const call = (target: string, content: object): Sent => {
    const body = JSON.stringify(content)
    const digest = createHash('sha256').update(body).digest('hex')
    const signature = createHmac('sha256', 'secret').update(digest).digest('hex')
    const scope = 'Credential=a/20260101/us-east-1/kms/aws4_request'
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${target}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host, Signature=${signature}`,
    }
    return { url, method: 'POST', headers, body }
  }
  const [, created] = await send(call('CreateKey', {}))
  const { KeyMetadata } = JSON.parse(created)
  const KeyId = KeyMetadata.KeyId
  const [, generated] = await send(call('GenerateDataKey', { KeyId, KeySpec: 'AES_256' }))
  const { CiphertextBlob } = JSON.parse(generated)
  return () => call('Decrypt', { CiphertextBlob })
}

async function main(): Promise<void> {
  const command = join(PACKAGE_ROOT, 'dist', 'cli', 'sealproof.js')
  const emulator = spawn(process.execPath, [command, 'emulate', '--port', '0'])
  const bare = spawn(process.execPath, ['-e', BARE])
  const bareUrl = await addressOf(bare)
  const named = (name: string, pid: number | undefined, next: () => Sent): Server => {
    return { name, pid, next, rates: [], cpuMs: [] }
  }
  const servers = [
    named('emulator, Decrypt', emulator.pid, await emulatorCalls(await addressOf(emulator))),
    named('node:http, an empty answer', bare.pid, () => {
      return { url: bareUrl, method: 'POST', headers: {} }
    }),
  ]
  const { MOTO, MOTO_PID } = process.env
  if (MOTO) servers.push(named('moto, Decrypt', Number(MOTO_PID ?? 0), await motoCalls(MOTO)))
  // Until V8 has compiled it.
  for (const { next } of servers) await callsOf(next)
  for (let round = 0; round < ROUNDS; round++) {
    for (const server of servers) await measure(server)
  }
  const [own] = servers
  for (const { name, rates, cpuMs } of servers) {
    const times = median(own?.rates ?? []) / median(rates)
    const rate = `${Math.round(median(rates))} calls/s (the emulator: ${times.toFixed(2)} times as many)`
    console.log(`${name}: ${rate}, ${median(cpuMs).toFixed(2)} ms of CPU time a call`)
  }
  agent.destroy()
  for (const child of [bare, emulator]) child.kill('SIGTERM')
}

void main()
