/**
 * How many Decrypt calls a second the emulator answers over HTTP, beside what node:http itself gives,
 * from the same client on the same machine, in turns. With `MOTO=http://…` in the environment, a
 * server of moto is asked too. Run with `npm run bench:decrypt`.
 */
import { spawn } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ask, signed } from '../../reference-impl/protocols/fixtures/signed-request'
import { PACKAGE_ROOT } from '../../specification/package-root'

const SECONDS = 2
const CLIENTS = 8
const ROUNDS = 3
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

/** Calls a second, from several clients that each wait for their answer. */
async function rateOf(next: () => Sent): Promise<number> {
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
  return calls / SECONDS
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
  const [said] = await once(emulator.stdout, 'data')
  const [address = ''] = String(said).split('\n')
  const bare = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
  await new Promise((resolve) => bare.once('listening', resolve))
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`
  const servers: [string, () => Sent][] = [
    ['emulator, Decrypt', await emulatorCalls(address)],
    ['node:http, an empty answer', () => ({ url: bareUrl, method: 'POST', headers: {} })],
  ]
  const { MOTO } = process.env
  if (MOTO) servers.push(['moto, Decrypt', await motoCalls(MOTO)])
  // Until V8 has compiled it.
  for (const [, next] of servers) await rateOf(next)
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, next] of servers) {
      console.log(`${name}: ${Math.round(await rateOf(next))} calls/s`)
    }
  }
  agent.destroy()
  bare.close()
  emulator.kill('SIGTERM')
}

void main()
