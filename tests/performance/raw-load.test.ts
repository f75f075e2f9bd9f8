import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Load, rawLoad } from './raw-load'

describe('a load over plain sockets', () => {
  const asked: string[] = []
  let server: Server
  let load: Load
  before(async () => {
    server = createServer(async (request, response) => {
      asked.push(`${request.method} ${request.url} ${await textOf(request)}`)
      response.statusCode = request.url === '/refused' ? 404 : 200
      response.end(request.url === '/hangs-up' ? '' : '{"a":"ä"}')
      if (request.url === '/hangs-up') request.socket.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    load = { address, path: '/right', body: '{"q":"ö"}', expected: '{"a":"ä"}' }
  })
  after(() => server.close())

  it('counts the responses of all connections', async () => {
    asked.length = 0
    const { answers, milliseconds } = await rawLoad(load, 3, 50)
    expect(answers).to.be.above(2)
    expect(asked).to.have.length(answers)
    expect(new Set(asked)).to.deep.equal(new Set(['POST /right {"q":"ö"}']))
    expect(milliseconds).to.be.at.least(50)
  })

  for (const path of ['/refused', '/hangs-up']) {
    it(`rejects at ${path}`, async () => {
      const error = await rawLoad({ ...load, path }, 1, 50).catch((thrown) => thrown)
      expect(error).to.be.instanceOf(Error)
    })
  }
})
