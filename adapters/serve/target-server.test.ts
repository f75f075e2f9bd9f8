import { once } from 'node:events'
import { request as ask } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { type Answer, dial, echo, type Sent, sendTo } from '../fixtures/served'
import { type Target, TargetFault } from '../target'
import { type Served, type ServeOptions, type Serving, serve } from './index'

const GET = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'

async function connected(socket: Socket): Promise<void> {
  if (socket.connecting) await once(socket, 'connect')
}

const never = (): Promise<never> => new Promise(() => {})
/** Longer than any test waits. */
const PATIENT = { timeoutSeconds: 60, graceSeconds: 60 }

describe('a server of a target', () => {
  let serving: Serving
  afterEach(() => serving.close())

  async function start(target: Target, options: Partial<ServeOptions> = {}): Promise<void> {
    serving = await serve(target, { ...PATIENT, ...options })
  }

  const send = (method: string, path: string, sent?: Sent): Promise<Answer> =>
    sendTo(serving.address, method, path, sent)
  const openSandbox = (label = 'a test'): Promise<Answer> =>
    send('POST', '/sandboxes', { body: { label } })
  const open = async (label?: string): Promise<string> =>
    `/sandboxes/${((await openSandbox(label)).body as { id: string }).id}`

  describe('hands a fault on as a sentence:', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    const faults: [string, () => unknown, string][] = [
      ['its own', () => Promise.reject(new TargetFault('the disk\n  is full')), 'the disk is full'],
      [
        'a mistake in it',
        () => (undefined as unknown as { name: string }).name,
        "Cannot read properties of undefined (reading 'name')",
      ],
      ['no error at all', () => Promise.reject('enough'), 'enough'],
      ['nothing', () => Promise.reject(''), 'the target failed without a word'],
      ['an answer in circles', () => cycle, 'getProject gave an answer that cannot be put in JSON'],
      ['no answer', () => undefined, 'getProject gave an answer that cannot be put in JSON'],
    ]
    for (const [what, perform, error] of faults) {
      it(what, async () => {
        await start(echo([], (operation) => operation === 'getProject' && perform()))
        const answer = await send('POST', `${await open()}/getProject`, {
          body: { name: 'ledger' },
        })
        expect(answer).to.deep.include({ status: 502, body: { error } })
      })
    }

    it('of a sandbox that cannot be opened, or closed', async () => {
      const fault = new TargetFault('not today')
      await start(
        echo([], (operation, input) => {
          if (operation === 'close' || (input as { label?: string }).label === 'no') throw fault
        }),
      )
      const error = { status: 502, body: { error: 'not today' } }
      expect(await openSandbox('no')).to.deep.include(error)
      const sandbox = await open()
      expect(await send('DELETE', sandbox)).to.deep.include(error)
      expect(await send('DELETE', sandbox)).to.have.property('status', 404)
    })
  })

  describe('in limits of time', () => {
    it('gives up on a target that is silent', async () => {
      await start(
        echo([], (operation) => (operation === 'getProject' ? never() : undefined)),
        { timeoutSeconds: 0.05 },
      )
      const answer = await send('POST', `${await open()}/getProject`, { body: { name: 'ledger' } })
      const error = 'the target did not answer within 0.05 s'
      expect(answer).to.deep.include({ status: 504, body: { error } })
    })

    it('gives up on a request that does not come to its end', async () => {
      await start(echo(), { timeoutSeconds: 0.05 })
      const head = `POST ${await open()}/getProject HTTP/1.1\r\nhost: localhost\r\nconnection: close`
      const body = 'content-type: application/json\r\ncontent-length: 9\r\n\r\n{"name'
      const answer = await dial(serving.address, `${head}\r\n${body}`)
      expect(answer).to.match(/^HTTP\/1\.1 408 .*"the request did not come within 0\.05 s"/s)
    })

    it('closes a sandbox that came too late for whoever asked for it', async () => {
      const closed: string[] = []
      const ready = Promise.withResolvers<void>()
      await start(
        echo([], () => ready.promise, closed),
        { timeoutSeconds: 0.05 },
      )
      expect(await openSandbox('late')).to.have.property('status', 504)
      ready.resolve()
      while (closed.length === 0) await pause(1)
      expect(closed).to.deep.equal(['late'])
    })

    it('closes a sandbox whose asker hung up', async () => {
      const closed: string[] = []
      const [asked, ready] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const perform = (operation: string): unknown => {
        if (operation === 'openSandbox') asked.resolve()
        return ready.promise
      }
      await start(echo([], perform, closed))
      const request = ask(`${serving.address}/sandboxes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      })
      request.on('error', () => {}).end('{"label":"left"}')
      await asked.promise
      request.destroy()
      // What comes on other connections after that, the server hears later.
      for (let later = 0; later < 3; later++) await send('GET', '/')
      ready.resolve()
      while (closed.length === 0) await pause(1)
      expect(closed).to.deep.equal(['left'])
    })

    it('closes sandboxes that nobody uses, and no others', async () => {
      const closed: string[] = []
      await start(echo([], undefined, closed), { idleMinutes: 0.1 / 60, timeoutSeconds: 0.1 })
      await open('idle')
      const used = await open('used')
      while (!closed.includes('idle')) {
        const { status } = await send('POST', `${used}/getProject`, { body: { name: 'ledger' } })
        expect(status).to.equal(200)
        await pause(5)
      }
      expect(closed).to.deep.equal(['idle'])
    })
  })

  it('has room for so many sandboxes, opening ones included, and for another once one is closed', async () => {
    const ready = Promise.withResolvers<void>()
    await start(
      echo([], () => ready.promise),
      { sandboxes: 2 },
    )
    const opening = [openSandbox(), openSandbox(), openSandbox()]
    const first = await Promise.race(opening)
    expect(first.status).to.equal(503)
    expect(first.headers['retry-after']).to.equal('1')
    expect(first.body).to.deep.equal({
      error: 'there is no room for another sandbox: 2 are open',
    })
    ready.resolve()
    const answers = await Promise.all(opening)
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 201, 503])
    const opened = answers.find(({ status }) => status === 201)?.body as { id: string }
    await send('DELETE', `/sandboxes/${opened.id}`)
    expect(await openSandbox()).to.have.property('status', 201)
  })

  describe('in the memory for bodies', () => {
    const MEBIBYTE = 2 ** 20
    const large = (path: string): Promise<Answer> =>
      send('POST', path, { body: { name: 'x'.repeat(MEBIBYTE - 64) } })

    /** A body that does not end, with the answer to it. */
    function endless(path: string): { end: () => void; answer: Promise<string> } {
      const { hostname, port } = new URL(serving.address)
      const socket = connect(Number(port), hostname)
      const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked`
      socket.write(`${head}\r\ncontent-type: application/json\r\n\r\n`)
      const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`
      const more = (): void => {
        while (socket.writable && socket.write(chunk)) {}
      }
      socket.on('drain', more)
      more()
      const answer = once(socket, 'data').then(([data]) => `${data}`)
      socket.on('error', () => {})
      return { end: () => socket.destroy(), answer }
    }

    it('holds so much of all bodies together, serves small requests meanwhile, and gives it back', async () => {
      await start(echo(), { bodyLimitMiB: 1 })
      const path = `${await open()}/getProject`
      const bodies = Array.from({ length: 8 }, () => endless(path))
      const small = await send('POST', path, { body: { name: 'ledger' } })
      expect(small.status).to.equal(200)
      for (const { answer } of bodies) expect(await answer).to.match(/^HTTP\/1\.1 (413|503) /)
      expect((await large(path)).status).to.equal(200)
      for (const { end } of bodies) end()
    })

    it('refuses a large body while others take it all, and says so', async () => {
      const ready = Promise.withResolvers<void>()
      const asked = [1, 2, 3].map(() => Promise.withResolvers<void>())
      let questions = 0
      await start(
        echo([], async (operation) => {
          if (operation !== 'getProject') return undefined
          asked[questions++]?.resolve()
          await ready.promise
          return { ok: true, value: null }
        }),
        { bodyLimitMiB: 1 },
      )
      const path = `${await open()}/getProject`
      const taken = [large(path), large(path)]
      await Promise.all(asked.slice(0, 2).map(({ promise }) => promise))
      const refused = await large(path)
      expect(refused.status).to.equal(503)
      expect(refused.headers['retry-after']).to.equal('1')
      expect(refused.body)
        .to.have.property('error')
        .that.matches(/all requests together/)
      taken.push(send('POST', path, { body: { name: 'ledger' } }))
      await asked[2]?.promise
      ready.resolve()
      for (const { status } of await Promise.all(taken)) expect(status).to.equal(200)
      expect((await large(path)).status).to.equal(200)
    })
  })

  it('tells a log what was asked, and nothing of what was sent', async () => {
    const log: Served[] = []
    await start(echo(), { log: (served) => log.push(served) })
    const sandbox = await open()
    await send('POST', `${sandbox}/getProject?x=1`, { body: { name: 'secret' } })
    await send('PUT', '/')
    expect(log.map(({ milliseconds, ...told }) => told)).to.deep.equal([
      { method: 'POST', path: '/sandboxes', status: 201 },
      { method: 'POST', path: `${sandbox}/getProject?x=1`, status: 200 },
      { method: 'PUT', path: '/', status: 405 },
    ])
    for (const { milliseconds } of log) expect(milliseconds).to.be.above(0)
  })

  describe('at its end', () => {
    it('answers what is in flight, then closes every sandbox and the target', async () => {
      const closed: string[] = []
      const [asked, ready] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const perform = async (operation: string): Promise<unknown> => {
        if (operation !== 'getProject') return undefined
        asked.resolve()
        await ready.promise
        return { ok: true, value: closed.length }
      }
      await start(echo([], perform, closed))
      await open('other')
      const answering = send('POST', `${await open('busy')}/getProject`, {
        body: { name: 'ledger' },
      })
      await asked.promise
      const ending = serving.close()
      const refusal = (): Promise<unknown> => send('GET', '/').catch(({ code }) => code)
      // Connections that were made before the end are still accepted.
      while ((await refusal()) !== 'ECONNREFUSED') await pause(1)
      ready.resolve()
      const answer = await answering
      expect(answer).to.deep.include({ status: 200, body: { ok: true, value: 0 } })
      expect(answer.headers.connection).to.equal('close')
      await ending
      expect(closed).to.have.members(['other', 'busy', 'the target'])
      expect(closed.at(-1)).to.equal('the target')
    })

    it('waits for no connection on which nothing is asked', async () => {
      await start(echo())
      const { hostname, port } = new URL(serving.address)
      const [silent, half, done] = [1, 2, 3].map(() => connect(Number(port), hostname))
      half?.write('GET / HT')
      done?.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n')
      await once(done as NonNullable<typeof done>, 'data')
      const ends = [silent, half, done].map((socket) =>
        textOf(socket as NonNullable<typeof socket>).catch(() => 'broken'),
      )
      await serving.close()
      await Promise.all(ends)
    })

    it('waits for no target that does not answer, nor one that does not close', async () => {
      const asked = Promise.withResolvers<void>()
      const perform = (operation: string): unknown => {
        if (operation === 'openSandbox') return undefined
        asked.resolve()
        return never()
      }
      await start({ ...echo([], perform), close: never }, { graceSeconds: 0.05 })
      const answering = send('POST', `${await open()}/getProject`, { body: { name: 'ledger' } })
      await asked.promise
      await serving.close()
      const error = 'the server is stopping, and the target has not answered yet'
      expect(await answering).to.deep.include({ status: 503, body: { error } })
    })

    it('answers every request that was sent before it, on new connections and on used ones', async () => {
      await start(echo())
      const { hostname, port } = new URL(serving.address)
      const sockets = Array.from({ length: 64 }, () => connect(Number(port), hostname))
      const used = sockets.slice(0, 32)
      for (const socket of used) socket.write(GET)
      await Promise.all(used.map((socket) => once(socket, 'data')))
      const answers = sockets.map(textOf)
      await Promise.all(sockets.slice(32).map(connected))
      for (const socket of sockets) socket.write(GET)
      await serving.close()
      const wrong = (await Promise.all(answers)).filter((text) => !/^HTTP\/1\.1 200 /.test(text))
      expect(wrong).to.deep.equal([])
    })

    it('answers every request of a connection on which several were sent', async () => {
      await start(echo())
      const answers = dial(serving.address, GET.repeat(3))
      await serving.close()
      expect((await answers).match(/HTTP\/1\.1 200 /g)).to.have.length(3)
    })

    it('comes once, however often it is asked for', async () => {
      const closed: string[] = []
      await start(echo([], undefined, closed))
      await Promise.all([serving.close(), serving.close()])
      await serving.close()
      expect(closed).to.deep.equal(['the target'])
    })
  })

  it('cannot be had where somebody listens', async () => {
    await start(echo())
    const port = Number(new URL(serving.address).port)
    const error = await serve(echo(), { port }).catch((thrown) => thrown)
    expect(error).to.have.property('code', 'EADDRINUSE')
  })
})
