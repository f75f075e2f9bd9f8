/** The client on a real line: what no interceptor can play, since it happens below HTTP. */
import { hash, X509Certificate } from 'node:crypto'
import { createServer as createWebServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createServer as createSecureServer } from 'node:tls'
import { expect } from 'chai'
import { openNetwork } from '../fixtures/network'
import { selfSigned } from '../fixtures/self-signed'
import { loadTarget } from '../load'
import { type Sandbox, TargetFault } from '../target'
import { connectTo, type HttpTarget } from './index'

const INTRODUCTION = '{"name":"a line","version":"7","contract":1,"capabilities":[]}'
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'

function answerOf(status: string, body: string): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

/** What a server does with one operation's request, on its bare socket. */
type Act = (socket: Socket) => void

interface Line {
  readonly address: string
  /** Connections that were made, and how many of them are still open. */
  readonly made: () => number
  readonly open: () => number
  /** Requests to the operation that is acted on. */
  readonly asked: () => number
  stop(): Promise<void>
}

/** Opens and closes sandboxes like any target, and does as it is told with all else. */
async function lineWith(act: Act): Promise<Line> {
  const sockets = new Set<Socket>()
  let made = 0
  let asked = 0
  const server = createServer((socket) => {
    made++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      const [request = ''] = bytes.toString('latin1').split('\r\n')
      if (request.startsWith('GET / ')) socket.write(answerOf('200 OK', INTRODUCTION))
      else if (request.startsWith('POST /sandboxes '))
        socket.write(answerOf('201 OK', '{"id":"1"}'))
      else if (request.startsWith('DELETE ')) socket.write('HTTP/1.1 204 OK\r\n\r\n')
      else if (/^POST /.test(request)) {
        asked++
        act(socket)
      }
    })
  })
  return {
    address: await listening(server),
    made: () => made,
    open: () => sockets.size,
    asked: () => asked,
    stop: () => stopped(server, sockets),
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stopped(server: Server, sockets: Iterable<Socket> = []): Promise<void> {
  for (const socket of sockets) socket.destroy()
  await new Promise((resolve) => server.close(resolve))
}

async function faultOf(asking: Promise<unknown>): Promise<string> {
  const outcome = await asking.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  expect(outcome).to.have.property('error').that.is.instanceOf(TargetFault)
  return (outcome as { error: TargetFault }).error.message
}

/** Asks until something holds, for things that the other end of a line notices a moment later. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries++) await wait(10)
  expect(holds()).to.equal(true)
}

async function withLine(
  act: Act,
  settings: Record<string, string>,
  use: (sandbox: Sandbox, line: Line, target: HttpTarget) => Promise<void>,
): Promise<void> {
  const line = await lineWith(act)
  try {
    const target = await connectTo(line.address, settings)
    await use(await target.openSandbox('a scenario'), line, target)
    await target.close()
  } finally {
    await line.stop()
  }
}

const create = (sandbox: Sandbox): Promise<unknown> =>
  sandbox.createProject({ name: 'ledger', region: 'cn-shanghai' })

describe('the client on a line', () => {
  before(openNetwork)

  const faults: [string, Act, RegExp][] = [
    [
      'a reset before the answer',
      (socket) => void socket.resetAndDestroy(),
      /^createProject lost its connection to http:\S+ before an answer came$/,
    ],
    [
      'an end before the answer',
      (socket) => void socket.end(),
      /^createProject lost its connection to http:\S+ before an answer came$/,
    ],
    [
      'a reset in the middle of the answer',
      (socket) => {
        socket.write(`${HEAD}Content-Length: 100\r\n\r\n{"ok":true,`)
        setImmediate(() => setImmediate(() => socket.resetAndDestroy()))
      },
      /^createProject lost its connection to http:\S+ in the middle of the answer$/,
    ],
    [
      'less than its length says',
      (socket) => void socket.end(`${HEAD}Content-Length: 100\r\n\r\n{"ok":true,"value":null}`),
      /^createProject lost its connection to http:\S+ in the middle of the answer$/,
    ],
    [
      'pieces without the last one',
      (socket) =>
        void socket.end(
          `${HEAD}Transfer-Encoding: chunked\r\n\r\n18\r\n{"ok":true,"value":null}\r\n`,
        ),
      /^createProject lost its connection to http:\S+ in the middle of the answer$/,
    ],
    [
      'something that is not HTTP',
      (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
      /^createProject was answered with something that is not HTTP \(HPE_INVALID_CONSTANT\)$/,
    ],
    [
      'headers without an end',
      (socket) => void socket.end(`${HEAD}X-Long: ${'x'.repeat(100_000)}\r\n\r\n{}`),
      /^createProject was answered with headers that are too large$/,
    ],
    [
      'another protocol',
      (socket) =>
        void socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
        ),
      /^createProject (lost its connection|was answered with 101)/,
    ],
    [
      'a length beyond the limit',
      (socket) => void socket.write(`${HEAD}Content-Length: 200000000\r\n\r\n{"ok":true`),
      /^createProject was answered with more than 128 MiB; --setting answer-limit=… allows more$/,
    ],
  ]
  for (const [what, act, sentence] of faults) {
    it(`${what}: a fault, asked once, and the connection is let go`, () =>
      withLine(act, { timeout: '20' }, async (sandbox, line) => {
        expect(await faultOf(create(sandbox))).to.match(sentence)
        expect(line.asked()).to.equal(1)
        await eventually(() => line.open() === 0)
      }))
  }

  it('a lost connection is asked again where that is harmless', () => {
    let acts = 0
    const act: Act = (socket) => {
      if (++acts === 1) socket.resetAndDestroy()
      else socket.write(answerOf('200 OK', '{"ok":true,"value":null}'))
    }
    return withLine(act, {}, async (sandbox, line) => {
      expect(await sandbox.getProject({ name: 'ledger' })).to.have.property('ok', true)
      expect(line.asked()).to.equal(2)
    })
  })

  it('a hang ends with the timeout, and the connection is let go', () =>
    withLine(
      () => {},
      { timeout: '0.2' },
      async (sandbox, line) => {
        const fault = await faultOf(sandbox.getProject({ name: 'ledger' }))
        expect(fault).to.equal('getProject was not answered within 0.2 s')
        expect(line.asked()).to.equal(1)
        await eventually(() => line.open() === 0)
      },
    ))

  it('a drip ends with the timeout, however steadily it drips', () => {
    const drip: Act = (socket) => {
      socket.write(`${HEAD}Content-Length: 1000\r\n\r\n`)
      const dripping = setInterval(() => socket.write(' '), 20)
      socket.on('close', () => clearInterval(dripping))
    }
    return withLine(drip, { timeout: '0.3' }, async (sandbox, line) => {
      const fault = await faultOf(create(sandbox))
      expect(fault).to.equal('createProject was not answered within 0.3 s')
      await eventually(() => line.open() === 0)
    })
  })

  it('the guard around the target tells a hang in the same words', async () => {
    const line = await lineWith(() => {})
    const target = await loadTarget(line.address, { timeout: '0.2' })
    const sandbox = await target.openSandbox('a scenario')
    expect(await faultOf(create(sandbox))).to.equal('createProject was not answered within 0.2 s')
    await eventually(() => line.open() === 0)
    await target.close()
    await line.stop()
  })

  it('more than the limit ends without reading on', () => {
    let written = 0
    const flood: Act = (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`)
      const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`
      const pour = (): void => {
        while (!socket.destroyed && written < 200 * 2 ** 20) {
          written += 0x10000
          if (!socket.write(piece)) return
        }
      }
      socket.on('drain', pour)
      pour()
    }
    return withLine(flood, { 'answer-limit': '4' }, async (sandbox, line) => {
      const before = process.memoryUsage().rss
      expect(await faultOf(create(sandbox))).to.match(
        /^createProject was answered with more than 4/,
      )
      await eventually(() => line.open() === 0)
      expect(written).to.be.below(64 * 2 ** 20)
      expect(process.memoryUsage().rss - before).to.be.below(128 * 2 ** 20)
    })
  })

  it('connections are used again, also after answers that were refused', () => {
    const act: Act = (socket) => void socket.write(answerOf('404 Not Found', '{"error":"no"}'))
    return withLine(act, {}, async (sandbox, line) => {
      const warnings: Error[] = []
      const warned = (warning: Error): void => void warnings.push(warning)
      process.on('warning', warned)
      for (let round = 0; round < 30; round++) await faultOf(create(sandbox))
      await sandbox.close()
      process.off('warning', warned)
      expect(line.made()).to.equal(1)
      expect(warnings).to.deep.equal([])
    })
  })

  it('a connection that was closed while idle is not used again', () =>
    withLine(
      (socket) => void socket.end(answerOf('200 OK', '{"ok":true,"value":null}')),
      {},
      async (sandbox, line) => {
        for (let round = 0; round < 3; round++) {
          expect(await create(sandbox)).to.have.property('ok', true)
          await eventually(() => line.open() === 0)
        }
        expect(line.asked()).to.equal(3)
      },
    ))

  it('silence: a fault once the time that the operation has now is up', async () => {
    const line = await lineWith(() => {})
    const limitsFor = (operation: string) => ({
      timeoutSeconds: operation === 'createProject' ? 0.05 : 30,
    })
    const target = await connectTo(line.address, { timeout: '30' }, undefined, limitsFor)
    const sandbox = await target.openSandbox('a scenario')
    expect(await faultOf(create(sandbox))).to.equal('createProject was not answered within 0.05 s')
    await eventually(() => line.open() === 0)
    await target.close()
    await line.stop()
  })

  it('silence after a loss: a fault that tells the loss', async () => {
    let time = 0
    const act: Act = (socket) => {
      if (time++ === 0) socket.destroy()
    }
    await withLine(act, { timeout: '0.5' }, async (sandbox, line) => {
      expect(await faultOf(sandbox.getProject({ name: 'ledger' }))).to.equal(
        `getProject lost its connection to ${line.address} before an answer came; asked 2 times`,
      )
    })
  })

  it('an answer that was not asked for is the fault of all that follows', () => {
    const twice: Act = (socket) => {
      const answer = answerOf('200 OK', '{"ok":true,"value":null}')
      socket.write(answer)
      setTimeout(() => socket.write(answer), 20)
    }
    return withLine(twice, {}, async (sandbox, line) => {
      expect(await create(sandbox)).to.have.property('ok', true)
      await eventually(() => line.open() === 0)
      for (let round = 0; round < 2; round++) {
        expect(await faultOf(create(sandbox))).to.equal(
          'createProject was asked in vain: the target sends answers that were not asked for',
        )
      }
    })
  })

  it('a line end too many means nothing', () => {
    const act: Act = (socket) => {
      socket.write(answerOf('200 OK', '{"ok":true,"value":null}'))
      setTimeout(() => socket.write('\r\n'), 20)
    }
    return withLine(act, {}, async (sandbox) => {
      for (let round = 0; round < 2; round++) {
        expect(await create(sandbox)).to.have.property('ok', true)
        await wait(60)
      }
      await sandbox.close()
    })
  })

  it('closing the target ends what is still under way', () =>
    withLine(
      () => {},
      {},
      async (sandbox, line, target) => {
        const asking = faultOf(sandbox.getProject({ name: 'ledger' }))
        await eventually(() => line.asked() === 1)
        await target.close()
        expect(await asking).to.match(/^getProject lost its connection/)
        expect(line.asked()).to.equal(1)
        await eventually(() => line.open() === 0)
      },
    ))

  it('a target that comes back is found again', async () => {
    const line = await lineWith(() => {})
    const { port } = new URL(line.address)
    await line.stop()
    const asking = connectTo(line.address)
    const server = createWebServer((_, response) =>
      response.setHeader('content-type', 'application/json').end(INTRODUCTION),
    )
    server.listen(Number(port), '127.0.0.1')
    const target = await asking
    expect(target.name).to.equal('a line')
    await target.close()
    await stopped(server)
  })

  it('nobody there: a fault after five attempts', async () => {
    const line = await lineWith(() => {})
    await line.stop()
    expect(await faultOf(connectTo(line.address))).to.equal(
      `GET / could not be asked: ${line.address} refuses connections (ECONNREFUSED); asked 5 times`,
    )
  })

  it('a certificate that nobody trusts: a fault that says what to do', async () => {
    const server = createSecureServer(selfSigned())
    server.on('tlsClientError', () => {})
    const address = (await listening(server)).replace('http:', 'https:')
    expect(await faultOf(connectTo(address))).to.equal(
      `GET / could not be asked: no secure connection to ${address} (DEPTH_ZERO_SELF_SIGNED_CERT); NODE_EXTRA_CA_CERTS names a file of certificates to trust`,
    )
    await stopped(server)
  })

  it('a certificate that is taken: its digest is what the suite saw of the target', async () => {
    const { key, cert } = selfSigned()
    const server = createHttpsServer({ key, cert }, (_, response) => {
      response.setHeader('content-type', 'application/json').end(INTRODUCTION)
    })
    const address = (await listening(server)).replace('http:', 'https:')
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const target = await connectTo(address).finally(() => {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    })
    const digest = hash('sha256', new X509Certificate(cert).raw)
    expect(target.seen()).to.deep.equal({ kind: 'address', address, certificate: digest })
    await target.close()
    await stopped(server)
  })

  it('https where http is spoken: a fault', async () => {
    const line = await lineWith(() => {})
    const server = createWebServer()
    const address = (await listening(server)).replace('http:', 'https:')
    expect(await faultOf(connectTo(address))).to.match(
      /^GET \/ could not be asked: no secure connection to https:\S+ \(\w+\)$/,
    )
    await stopped(server)
    await line.stop()
  })
})
