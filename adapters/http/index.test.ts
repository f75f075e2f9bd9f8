import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { openNetwork } from '../fixtures/network'
import { loadTarget } from '../load'
import { connectTo, HttpFault } from './index'

/** What arrived, and what is answered to it. */
const received: { method: string; url: string; body: unknown }[] = []
const project = { name: 'ledger', region: 'cn-shanghai', encryption: null }

function answer(method: string, url: string): [number, unknown?] {
  if (method === 'DELETE') return [204]
  if (url === '/base/') {
    return [
      200,
      { name: 'a server', version: '7', contract: 1, capabilities: ['clock'], retentionHours: 0 },
    ]
  }
  if (url === '/base/sandboxes') return [201, { id: 'a-1' }]
  if (url.endsWith('/getProject')) return [200, { ok: true, value: project }]
  if (url.endsWith('/keys.list')) return [200, { ok: true, value: [] }]
  if (url.endsWith('/nothing.known')) return [404, { error: 'there is no such operation' }]
  const refusal = { code: 'INVALID_ARGUMENT', message: 'not today' }
  return [200, { ok: false, refusal }]
}

describe('a target behind an address', () => {
  let server: Server
  let address = ''
  let connections = 0

  before(async () => {
    openNetwork()
    server = createServer(async (request, response) => {
      const { method = '', url = '' } = request
      const text = await textOf(request)
      received.push({ method, url, body: text === '' ? undefined : JSON.parse(text) })
      const [status, body] = answer(method, url)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
    server.on('connection', () => connections++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`
  })
  after(() => server.close())

  it('says what it is', async () => {
    const target = await connectTo(address)
    const { name, version, capabilities, retentionHours } = target
    expect({ name, version, capabilities: [...capabilities], retentionHours }).to.deep.equal({
      name: 'a server',
      version: '7',
      capabilities: ['clock'],
      retentionHours: 0,
    })
    await target.close()
  })

  it('answers, refuses and closes by the wire, over one connection', async () => {
    received.length = connections = 0
    const target = await loadTarget(address)
    const sandbox = await target.openSandbox('a scenario')
    expect(await sandbox.getProject({ name: 'ledger' })).to.deep.equal({ ok: true, value: project })
    expect(await sandbox.clock?.advance({ hours: -1 })).to.have.property('ok', false)
    expect(sandbox.keys).to.equal(undefined)
    expect(sandbox.id).to.equal('a-1')
    await sandbox.close()
    await target.close()
    expect(received).to.deep.equal([
      { method: 'GET', url: '/base/', body: undefined },
      { method: 'POST', url: '/base/sandboxes', body: { label: 'a scenario' } },
      { method: 'POST', url: '/base/sandboxes/a-1/getProject', body: { name: 'ledger' } },
      { method: 'POST', url: '/base/sandboxes/a-1/clock.advance', body: { hours: -1 } },
      { method: 'DELETE', url: '/base/sandboxes/a-1', body: undefined },
    ])
    expect(connections).to.equal(1)
  })

  it('offers every operation to those who ask for all', async () => {
    const target = await connectTo(address)
    const whole = await target.openWhole('a probe')
    expect(await whole.perform('keys.list', { region: 'cn-shanghai' })).to.deep.equal({
      ok: true,
      value: [],
    })
    await whole.close()
    await target.close()
  })

  it('says in its faults what was met on the wire', async () => {
    const target = await connectTo(address)
    const whole = await target.openWhole('a probe')
    expect(await metBy(whole.perform('nothing.known', {}))).to.deep.equal({
      kind: 'status',
      status: 404,
    })
    await whole.close()
    await target.close()
    const atOnce = { now: Date.now, random: () => 0, wait: async () => {} }
    expect(await metBy(connectTo(await closedAddress(), {}, atOnce))).to.deep.equal({
      kind: 'no-connection',
    })
  })
})

async function metBy(asking: Promise<unknown>): Promise<unknown> {
  const error = await asking.catch((reason: unknown) => reason)
  expect(error).to.be.instanceOf(HttpFault)
  return (error as HttpFault).met
}

/** Where somebody listened a moment ago. */
async function closedAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}
