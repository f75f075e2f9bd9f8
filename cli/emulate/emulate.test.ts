import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, sealproof, started } from '../../tests/fixtures/command'

describe('sealproof emulate', () => {
  const folder = emptyFolder()

  it('prints its address first, then what clients need, and ends with 0 at SIGTERM', async () => {
    const child = started(['emulate', '--port', '0'], folder)
    if (!child.stdout || !child.stderr) throw new Error('nothing can be read')
    const ended = once(child, 'close')
    const stderr = textOf(child.stderr)
    const [first] = await once(child.stdout, 'data')
    const [address = '', ...rest] = String(first).split('\n')
    expect(address).to.match(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect(rest.join('\n'))
      .to.include('ALIBABA_CLOUD_ACCESS_KEY_ID=testid')
      .and.include('ALIBABA_CLOUD_ACCESS_KEY_SECRET=testsecret')
      .and.include('region cn-shanghai')
      .and.include(new URL(address).host)
    const { status } = await fetch(address)
    expect(status).to.equal(400)
    child.kill('SIGTERM')
    expect((await ended)[0]).to.equal(0)
    expect(await stderr).to.equal('')
  })

  it('says in one line that a port is taken, or is none', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const port = String((taken.address() as AddressInfo).port)
    const inUse = await sealproof(['emulate', '--port', port], folder)
    taken.close()
    expect(inUse).to.deep.include({ code: 2, stdout: '' })
    expect(inUse.stderr).to.match(/^[^\n]*--port \d+: another program listens there[^\n]*\n$/)
    const none = await sealproof(['emulate', '--port', '65536'], folder)
    expect(none.code).to.equal(2)
  })
})
