/**
 * The server that tunnel-speed.ts measures, in a process of its own: an emulator with an encrypted table,
 * and a bare HTTP server that reads a body and forgets it, sends a body of zeros, encrypts as the table
 * does, and says what CPU time and memory this process took.
 */
import { createSecretKey, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cipherFor, FolderStore, MemoryStore, systemRandom } from '../../../reference-impl'
import { startEmulator } from '../../../reference-impl/protocols'

const MEBIBYTE = 2 ** 20
const PIECE = Buffer.alloc(64 * 1024)
const [, , algorithm = '', folder] = process.argv

async function main(): Promise<void> {
  const encryption = algorithm === 'none' ? {} : { encryption: { algorithm, key: 'default' } }
  const columns = [
    { name: 'id', type: 'bigint' },
    { name: 'text', type: 'string' },
    { name: 'x', type: 'double' },
  ]
  const emulator = await startEmulator({
    port: 0,
    store: folder === undefined ? new MemoryStore() : await FolderStore.open(folder),
    seed: {
      projects: [{ name: 'measured', ...encryption, tables: [{ name: 'rows', columns }] }],
    },
    onMistake: (error, operation) => console.error(operation, error),
  })
  const bare = createServer((request, response) => void answer(request, response))
  bare.listen(0, '127.0.0.1', () => {
    const { port } = bare.address() as AddressInfo
    console.log(JSON.stringify({ emulator: emulator.address, bare: `http://127.0.0.1:${port}` }))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, what, amount = '0'] = (request.url ?? '').split('/')
  for await (const _ of request);
  if (what === 'usage') {
    const { user, system } = process.cpuUsage()
    const memory = process.memoryUsage.rss()
    response.end(JSON.stringify({ cpuMs: (user + system) / 1000, memory }))
    return
  }
  if (what === 'cipher') encrypt(Number(amount))
  if (what === 'zeros') {
    for (let left = Number(amount); left > 0; left -= PIECE.length) {
      await new Promise((written) => response.write(PIECE.subarray(0, left), written))
    }
  }
  response.end()
}

function encrypt(bytes: number): void {
  const key = createSecretKey(randomBytes(32))
  const chunk = randomBytes(4 * MEBIBYTE)
  const cipher = algorithm === 'none' ? undefined : cipherFor(algorithm as 'AES256')
  for (let left = bytes; left > 0; left -= chunk.length) cipher?.encrypt(key, chunk, systemRandom)
}

void main()
