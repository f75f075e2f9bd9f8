import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ask } from '../../reference-impl/protocols/fixtures/signed-request'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { emptyFolder, sealproof, started } from '../../tests/fixtures/command'

describe('sealproof emulate', () => {
  const folder = emptyFolder()

  async function emulator(args: readonly string[]) {
    const child = started(['emulate', '--port', '0', ...args], folder)
    if (!child.stdout || !child.stderr) throw new Error('nothing can be read')
    const stderr = textOf(child.stderr)
    const closed = once(child, 'close')
    const [first] = await once(child.stdout, 'data')
    const [address = ''] = String(first).split('\n')
    /** Resolves to what it wrote on stderr. */
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await closed
      return stderr
    }
    return { address, end }
  }

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
      .and.include(`ODPS('testid', 'testsecret', project='demo', endpoint='${address}/api')`)
    const { status } = await fetch(address)
    expect(status).to.equal(400)
    child.kill('SIGTERM')
    expect((await ended)[0]).to.equal(0)
    expect(await stderr).to.equal('')
  })

  it('goes on with a folder, and has no warning on stderr', async () => {
    const data = join(folder, 'data')
    const seed = join(PACKAGE_ROOT, 'docs', 'emulator', 'seed.yaml')
    const first = await emulator(['--data', data, '--seed', seed])
    const asked = { version: '2016-01-20', action: 'CreateKey' }
    const created = await ask({ address: first.address, ...asked })
    expect(created.status).to.equal(200)
    const second = await sealproof(['emulate', '--port', '0', '--data', data], folder)
    expect(second).to.deep.include({ code: 2, stdout: '' })
    expect(second.stderr).to.match(/^[^\n]*--data [^\n]*: another process uses it; [^\n]*\n$/)
    expect(await first.end('SIGKILL')).to.equal('')
    const again = await emulator(['--data', data, '--seed', seed])
    const listed = await ask({ ...asked, address: again.address, action: 'ListKeys' })
    expect(JSON.parse(listed.text).TotalCount).to.equal(2)
    expect(await again.end('SIGTERM')).to.equal('')
    const other = join(folder, 'other.yaml')
    writeFileSync(other, 'version: 1')
    const refused = await sealproof(['emulate', '--data', data, '--seed', other], folder)
    expect(refused).to.deep.include({ code: 2, stdout: '' })
    expect(refused.stderr).to.match(/^[^\n]*begun with another seed[^\n]*\n$/)
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
