/**
 * A yardstick: a tunnel that neither stores nor encrypts. Sessions are the emulator's own; what is uploaded first
 * is what every download gets; other uploads are thrown away. Argument: the emulator's address.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const [, , emulator = ''] = process.argv
const sessions = new Map<string, Record<string, unknown>>()
const blocks = new Map<string, { BlockID: number }[]>()
let recorded: Buffer | undefined
const PIECE = 2 ** 20

const server = createServer((request, response) => {
  void answer(request, response).catch(() => response.destroy())
})
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.once('SIGTERM', () => process.exit(0))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? ''
  const query = new URL(target, emulator).searchParams
  const id = query.get('uploadid') ?? ''
  if (request.method === 'GET' && query.has('data')) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' })
    for (let at = 0; at < (recorded?.length ?? 0); at += PIECE) {
      if (!response.write(recorded?.subarray(at, at + PIECE)))
        await new Promise((resolve) => response.once('drain', resolve))
    }
    response.end()
  } else if (request.method === 'PUT') {
    if (recorded) for await (const _ of request);
    else recorded = await buffer(request)
    blocks.set(id, [...(blocks.get(id) ?? []), { BlockID: Number(query.get('blockid')) }])
    response.end()
  } else if (sessions.has(id)) {
    response.end(JSON.stringify({ ...sessions.get(id), UploadedBlockList: blocks.get(id) ?? [] }))
  } else {
    const headers = Object.entries(request.headers).filter(([name]) => name !== 'connection')
    const asked = await fetch(`${emulator}${target}`, {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]) => [name, String(value)] as [string, string]),
      ...(request.method !== 'GET' && { body: new Uint8Array(await buffer(request)) }),
    })
    const told = await asked.text()
    if (asked.ok && request.method === 'POST') {
      const session = JSON.parse(told) as Record<string, unknown>
      if (typeof session.UploadID === 'string') sessions.set(session.UploadID, session)
    }
    response.writeHead(asked.status, { 'content-type': 'application/json' })
    response.end(told)
  }
}
