import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as textOf } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { loadTarget } from '../../adapters/load'
import { type Ended, emptyFolder, sealproof, started, TARGET } from '../../tests/fixtures/command'

interface Started {
  /** The first line of its stdout. */
  readonly address: string
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

describe('sealproof serve', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  async function serving(...args: string[]): Promise<Started> {
    const child = started(['serve', '--port', '0', ...args], folder)
    const { stdout, stderr } = child
    if (!stdout || !stderr) throw new Error('nothing can be read')
    const said = { stdout: '', stderr: '' }
    stdout.on('data', (chunk) => (said.stdout += chunk))
    stderr.on('data', (chunk) => (said.stderr += chunk))
    const ended = once(child, 'close').then(([code]) => ({ code, ...said }))
    const first = once(createInterface({ input: stdout }), 'line').then(([line]) => line as string)
    const address = await Promise.race([first, ended])
    if (typeof address !== 'string') throw new Error(`ended early: ${address.stderr}`)
    return { address, child, ended }
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`serves the reference until ${signal}, and leaves nothing behind`, async () => {
      const store = join(folder, signal)
      mkdirSync(store)
      const { address, child, ended } = await serving(
        ...['--setting', 'store=folder', '--setting', `folder=${store}`],
      )
      expect(address).to.match(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
      const target = await loadTarget(address)
      expect(target.name).to.equal('reference')
      const sandbox = await target.openSandbox('left open')
      const place = { project: 'ledger', table: 'entries' }
      await sandbox.createProject({ name: place.project, region: 'cn-shanghai' })
      await sandbox.writeRows({ ...place, rows: [{ a: '1' }], mode: 'append' })
      expect(await sandbox.readRows(place)).to.deep.equal({ ok: true, value: [{ a: '1' }] })
      expect(readdirSync(store)).to.have.length(1)
      child.kill(signal)
      const { code, stdout, stderr } = await ended
      expect(code).to.equal(0)
      expect(stdout).to.equal(`${address}\n`)
      expect(stderr).to.match(/^[^\n]+npx sealproof run --target http:[^\n]+\n$/)
      expect(readdirSync(store)).to.deep.equal([])
      await target.close()
    })
  }

  it('answers on SIGTERM each request that was sent before, on 64 connections, and ends', async () => {
    const { address, child, ended } = await serving('--target', TARGET, '--setting', 'delay=100')
    const { hostname, port } = new URL(address)
    const headers = { 'content-type': 'application/json' }
    const body = '{"label":"busy"}'
    const opened = await fetch(`${address}/sandboxes`, { method: 'POST', headers, body })
    const { id } = (await opened.json()) as { id: string }
    const input = '{"name":"ledger","region":"cn-beijing"}'
    const request = [
      `POST /sandboxes/${id}/createProject HTTP/1.1`,
      'host: localhost',
      'content-type: application/json',
      `content-length: ${input.length}`,
      '',
      input,
    ].join('\r\n')
    const sockets = Array.from({ length: 64 }, () => connect(Number(port), hostname))
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    const answers = sockets.map(textOf)
    for (const socket of sockets) socket.write(request)
    child.kill('SIGTERM')
    const wrong = (await Promise.all(answers)).filter((text) => !/^HTTP\/1\.1 200 /.test(text))
    expect(wrong).to.deep.equal([])
    expect(await ended).to.have.property('code', 0)
  })

  it('serves a target of ones own, with its settings, and its faults as 502', async () => {
    const { address, child, ended } = await serving(
      ...['--target', TARGET, '--setting', 'mode=faulty', '--log'],
    )
    const headers = { 'content-type': 'application/json' }
    const post = (path: string, body: object) =>
      fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { id } = (await (await post('/sandboxes', { label: 'x' })).json()) as { id: string }
    const answer = await post(`/sandboxes/${id}/createProject`, {
      name: 'secret',
      region: 'cn-beijing',
    })
    expect(answer.status).to.equal(502)
    const error = 'createProject threw Error: the line went dead'
    expect(await answer.json()).to.deep.equal({ error })
    expect((await fetch(`${address}/%1b[2J\u009b2J`)).status).to.equal(404)
    child.kill('SIGTERM')
    const { code, stderr } = await ended
    expect(code).to.equal(0)
    const [hint, ...log] = stderr.trimEnd().split('\n')
    expect(hint).to.include('small 1.0')
    const paths = ['/sandboxes 201', `/sandboxes/${id}/createProject 502`]
    for (const [line, path] of paths.entries()) {
      expect(log[line]).to.match(new RegExp(`^POST ${path} \\d+\\.\\d ms$`))
    }
    expect(log.join('\n'))
      .to.match(/^[\n\x20-\x7e]+$/)
      .and.not.include('secret')
  })

  it('holds to its limits', async () => {
    const { address, child, ended } = await serving(
      ...['--sandboxes', '1', '--body-limit', '0.001', '--idle', '5', '--setting', 'timeout=0.2'],
      ...['--target', TARGET, '--setting', 'delay=60000'],
    )
    const headers = { 'content-type': 'application/json' }
    const post = (path: string, body: object) =>
      fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const large = await post('/sandboxes', { label: 'x'.repeat(2000) })
    expect(large.status).to.equal(413)
    const { id } = (await (await post('/sandboxes', { label: 'x' })).json()) as { id: string }
    expect((await post('/sandboxes', { label: 'y' })).status).to.equal(503)
    const slow = await post(`/sandboxes/${id}/createProject`, {
      name: 'slow',
      region: 'cn-beijing',
    })
    expect(slow.status).to.equal(504)
    const error = 'the target did not answer within 0.2 s'
    expect(await slow.json()).to.deep.equal({ error })
    child.kill('SIGTERM')
    expect(await ended).to.have.property('code', 0)
  })

  it('can be stopped while it connects', async () => {
    const child = started(
      ['serve', '--target', TARGET, '--setting', 'mode=hangs-on-connect'],
      folder,
    )
    child.stderr?.once('data', () => child.kill('SIGINT'))
    expect(await once(child, 'close')).to.deep.equal([130, null])
  })

  describe('says in one line, and with the exit code, why it does not:', () => {
    let taken: Server
    before(async () => {
      taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
    })
    after(() => taken.close())

    const port = (): string => String((taken.address() as AddressInfo).port)
    const mistakes: [string, () => string[], number, RegExp][] = [
      ['a port in use', () => ['--port', port()], 2, /^--port \d+: another program listens there/],
      ['a word', () => ['--port', 'http'], 2, /^--port http: it takes a number from 0 to 65535$/],
      ['no port there is', () => ['--port', '65536'], 2, /^--port 65536: it takes a number/],
      ['half a port', () => ['--port', '80.5'], 2, /^--port 80\.5: it takes a number/],
      ['no sandboxes', () => ['--sandboxes', '0'], 2, /^--sandboxes 0: it takes a whole number/],
      ['no bodies', () => ['--body-limit', '0'], 2, /^--body-limit 0: it takes a number above 0/],
      ['huge bodies', () => ['--body-limit', '512'], 2, /^--body-limit 512: .*at most 511$/],
      ['no time', () => ['--idle', 'soon'], 2, /^--idle soon: it takes a number above 0/],
      ['a bad timeout', () => ['--setting', 'timeout=0'], 2, /^timeout is "0"/],
      ['a bad setting', () => ['--setting', 'timeout'], 2, /^--setting timeout: .*name=value$/],
      ['no target', () => ['--target', './nowhere.cjs'], 2, /^there is no target/],
      [
        'a target that is down',
        () => ['--target', TARGET, '--setting', 'mode=down'],
        3,
        /^the target cannot be asked: connection refused/,
      ],
    ]
    for (const [what, args, exitCode, sentence] of mistakes) {
      it(what, async () => {
        const { code, stdout, stderr } = await sealproof(['serve', ...args()], folder)
        expect({ code, stdout }).to.deep.equal({ code: exitCode, stdout: '' })
        expect(stderr).to.match(/^sealproof: [^\n]+\n$/)
        expect(stderr.trimEnd().replace('sealproof: ', '')).to.match(sentence)
      })
    }
  })
})
