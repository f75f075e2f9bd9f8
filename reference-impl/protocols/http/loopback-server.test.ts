import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { LIMITS, type LoopbackServer, listenOnLoopback } from './loopback-server'
import type { StreamedAnswer, StreamedRequest } from './streamed-answer'

const limits = {
  ...LIMITS,
  body: 1000,
  headers: 2000,
  headersMs: 200,
  requestMs: 400,
}

/** What becomes of the pieces of an answer that its client does not take. */
let taken = 0
let isReturned = false
async function* endless() {
  try {
    for (; taken < 10_000; taken++) yield Buffer.alloc(64 * 1024)
  } finally {
    isReturned = true
  }
}

async function streamed({ path, body }: StreamedRequest): Promise<StreamedAnswer> {
  const headers = {}
  if (path === '/stream/refused') return { status: 403, headers, body: 'no' }
  if (path === '/stream/endless') return { status: 200, headers, body: endless() }
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return { status: 200, headers, body: Readable.from(pieces) }
}

describe('the server of the loopback interface', () => {
  let server: LoopbackServer
  before(async () => {
    server = await listenOnLoopback(
      0,
      async ({ method, path, body }) => ({
        status: 200,
        headers: {},
        body: `${method} ${path} ${body.length}`,
      }),
      (status, reason) => ({ status, headers: { 'content-type': 'text/plain' }, body: reason }),
      limits,
      (_method, target) => (target.startsWith('/stream') ? streamed : undefined),
    )
  })
  after(() => server.close())

  const address = () => `http://127.0.0.1:${server.port}`
  /** What comes back for bytes as they are. */
  async function sent(bytes: string): Promise<string> {
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(bytes)
    return text(socket)
  }

  it('passes on a request with its body', async () => {
    const answer = await fetch(`${address()}/a?b=c`, { method: 'POST', body: 'xyz' })
    expect(await answer.text()).to.equal('POST /a 3')
  })

  it('refuses a body that is too large, told or in pieces', async () => {
    const large = await fetch(address(), { method: 'POST', body: 'x'.repeat(1001) })
    expect(large.status).to.equal(413)
    const chunk = `3e8\r\n${'x'.repeat(1000)}\r\n`
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await sent(`${head}${chunk}${chunk}`)).to.match(/^HTTP\/1.1 413 /)
  })

  it('refuses headers that are too large, and what is no HTTP', async () => {
    const header = `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'y'.repeat(3000)}\r\n\r\n`
    expect(await sent(header)).to.match(/^HTTP\/1.1 431 /)
    expect(await sent('hello\r\n\r\n')).to.match(/^HTTP\/1.1 400 .*is not HTTP/s)
    const twoLengths =
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked'
    expect(await sent(`${twoLengths}\r\n\r\n0\r\n\r\n`)).to.match(/^HTTP\/1.1 400 /)
  })

  it('passes on a body that is larger than its limit as a stream, and answers in one', async () => {
    const body = 'x'.repeat(300_000)
    const answer = await fetch(`${address()}/stream/echo`, { method: 'PUT', body })
    expect((await answer.text()).length).to.equal(body.length)
  })

  it('reads what a client still sends before it answers a refusal', async () => {
    const body = 'x'.repeat(5_000_000)
    for (let request = 0; request < 3; request++) {
      const answer = await fetch(`${address()}/stream/refused`, { method: 'PUT', body })
      expect([answer.status, await answer.text()]).to.deep.equal([403, 'no'])
    }
  })

  it('makes an answer no faster than its client takes it, and stops where the client goes away', async () => {
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.pause()
    socket.write('GET /stream/endless HTTP/1.1\r\nhost: x\r\n\r\n')
    await wait(100)
    expect(taken).to.be.within(1, 200)
    socket.destroy()
    await wait(50)
    expect(isReturned).to.equal(true)
  })

  it('ends connections that send their headers too slowly, and answers others meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () => connect(server.port, '127.0.0.1'))
    await Promise.all(slow.map((socket) => once(socket, 'connect')))
    const ends = slow.map((socket) => text(socket))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nx-a: ')
    expect(await (await fetch(address())).text()).to.equal('GET / 0')
    for (const end of await Promise.all(ends)) expect(end).to.match(/^HTTP\/1.1 408 |^$/)
  })
})
