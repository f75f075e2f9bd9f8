/** What `run` keeps to itself when a target behind an address repeats all that it was sent. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Ended, emptyFolder, SPECIFICATION, sealproof } from '../../tests/fixtures/command'

const SECRET = 'tok-3f9a1c77'

/** Repeats the header in what is judged, in a refusal, and in neither: one project each. */
function echo(url: string, { name }: { name?: string }, header: string): [number, unknown] {
  const project = { name: 'nameless', region: 'cn-shanghai', encryption: null }
  if (url === '/') {
    return [200, { name: 'an echo', version: '1', contract: 1, capabilities: [] }]
  }
  if (url === '/sandboxes') return [201, { id: '1' }]
  if (name === 'ledger') return [200, { ok: true, value: { ...project, name: header } }]
  if (name === 'sales') return [200, { ok: true, value: project }]
  return [200, { ok: false, refusal: { code: 'ACCESS_DENIED', message: header } }]
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

describe('the credentials of a run against an echo', () => {
  let server: Server
  let ended: Ended
  let files: string[]

  before(async () => {
    server = createServer(async (request, response) => {
      const { url = '', headers, method } = request
      const header = String(headers.authorization)
      const body = await textOf(request)
      const [status, answer] = echo(url, body === '' ? {} : JSON.parse(body), header)
      response.writeHead(method === 'DELETE' ? 500 : status, { 'content-type': 'application/json' })
      response.end(method === 'DELETE' ? `<h1>${header}</h1>` : JSON.stringify(answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const folder = emptyFolder()
    const credentials = ['--setting', `header.authorization=Bearer ${SECRET}`]
    const request = ['run', '--features', SPECIFICATION, '--target', address, '--out', 'out']
    ended = await sealproof([...request, ...credentials, '--setting', 'timeout=20'], folder)
    files = filesBelow(join(folder, 'out'))
  })
  after(() => server.close())

  it('takes them for a fault in what is judged, and out of a refusal', () => {
    expect(ended.stdout).to.include('[redacted]')
    expect(ended.stdout.replaceAll(/\s+/g, ' ')).to.include('the value of the header authorization')
  })

  it('shows them nowhere', () => {
    expect(files.length).to.be.above(4)
    const texts = [ended.stdout, ended.stderr, ...files.map((file) => readFileSync(file, 'utf8'))]
    expect(texts.filter((text) => text.includes(SECRET))).to.deep.equal([])
  })

  it('says which settings a scenario needs to be run again', () => {
    expect(ended.stdout).to.include(`--setting 'header.authorization=…' --setting timeout=20`)
  })
})
