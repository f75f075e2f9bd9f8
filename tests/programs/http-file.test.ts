import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { playHttpFile, readHttpFile } from './http-file'

const FILE = `# What it is for.

@address = http://127.0.0.1:8089

### A sandbox
# 201 {"id": "…"}
# @name open
POST {{address}}/sandboxes
Content-Type: application/json

{"label": "one"}

###
@sandbox = {{open.response.body.$.id}}

### It is closed
# 204
DELETE {{address}}/sandboxes/{{sandbox}}
`

describe('a file of requests', () => {
  let server: Server
  let address: string
  let asked: string[] = []
  before(async () => {
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      asked.push(`${request.method} ${request.url} ${body}`.trim())
      response.statusCode = request.method === 'POST' ? 201 : 204
      response.end(request.method === 'POST' ? '{"id":"seven"}' : undefined)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => server.close())

  const play = (text: string) => {
    asked = []
    return playHttpFile(readHttpFile(text), address)
  }

  it('is played in its order, with what earlier answers gave', async () => {
    expect(await play(FILE)).to.deep.equal([])
    expect(asked).to.deep.equal(['POST /sandboxes {"label": "one"}', 'DELETE /sandboxes/seven'])
  })

  for (const [what, wrong] of [
    ['another status', FILE.replace('# 201', '# 200')],
    ['another text', FILE.replace('"…"', '"eight"')],
    ['a member more', FILE.replace('{"id": "…"}', '{}')],
    ['a member less', FILE.replace('{"id": "…"}', '{"id": "…", "label": "…"}')],
    ['another shape', FILE.replace('{"id": "…"}', '["…"]')],
  ] as const) {
    it(`says where there is ${what}`, async () => {
      expect(await play(wrong)).to.deep.equal(['A sandbox: 201 {"id":"seven"}'])
    })
  }
})
