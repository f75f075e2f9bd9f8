/** `sealproof probe`: what it prints, and what it says to scripts. */
import { writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, sealproof, TARGET } from '../../tests/fixtures/command'

describe('probe', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  it('finds the reference in order', async () => {
    const { code, stdout, stderr } = await sealproof(['probe', 'reference'], folder)
    expect(stdout).to.match(/^✓ the target can be reached: .*\n✓ it says who it is.*: reference /)
    expect(stdout).to.match(/\n25 in order, 0 not, 2 not asked; \d+ questions\n/)
    expect(stderr).to.equal('')
    expect(code).to.equal(0)
  })

  it('says what is wrong and what to do, and goes on', async () => {
    const { code, stdout } = await sealproof(['probe', TARGET], folder)
    expect(stdout).to.include(
      '✗ a closed sandbox answers nothing\n    getProject is still answered after the sandbox was closed\n    → Forget a sandbox',
    )
    expect(stdout).to.include('– keys answers: not declared')
    expect(stdout).to.include('✓ no capability answers that is not declared')
    expect(code).to.equal(1)
  })

  it('prints JSON, with its progress on stderr', async () => {
    const { code, stdout, stderr } = await sealproof(['probe', TARGET, '--json'], folder)
    const { items, questions, latency, ...rest } = JSON.parse(stdout)
    expect(rest).to.deep.equal({
      schemaVersion: 1,
      target: { name: 'small', version: '1.0', capabilities: [] },
      outcome: 'wrong',
    })
    expect(items.at(-1)).to.have.keys('id', 'title', 'outcome', 'says')
    expect(questions).to.be.above(10)
    expect(latency.exchanges).to.be.within(10, questions)
    expect(stderr.trimEnd().split('\n').length).to.be.at.least(items.length)
    expect(code).to.equal(1)
  })

  it('distinguishes an unreachable address from a server that is not a target', async () => {
    const html: RequestListener = (_, response) => response.end('<h1>Welcome</h1>')
    await answering(html, async (address) => {
      const { code, stdout } = await sealproof(['probe', address, '--json'], folder)
      const { items, outcome, target } = JSON.parse(stdout)
      const [reachable, contract, ...others] = items
      expect({ outcome, target }).to.deep.equal({ outcome: 'wrong', target: null })
      expect(reachable.outcome).to.equal('in-order')
      expect(contract.troubles[0].says).to.include('GET / was answered with')
      expect(new Set(others.map((item: { outcome: string }) => item.outcome))).to.deep.equal(
        new Set(['not-asked']),
      )
      expect(code).to.equal(1)
    })
    const gone = await answering(html, async (address) => address)
    const { code, stdout } = await sealproof(['probe', gone], folder)
    expect(stdout).to.match(
      /^✗ the target can be reached\n {4}.*refuses connections.*\n {4}→ Start/,
    )
    expect(code).to.equal(3)
  })

  it('reports a module that declares an unknown capability', async () => {
    const file = join(folder, 'wings.cjs')
    writeFileSync(
      file,
      `exports.connect = async () => ({ name: 'a', version: '1', capabilities: new Set(['wings']),
        openSandbox: async () => ({}), close: async () => {} })`,
    )
    const { code, stdout } = await sealproof(['probe', file], folder)
    expect(stdout).to.match(/✗ it says who it is.*\n {4}.*declares wings; capabilities are keys/)
    expect(code).to.equal(1)
  })
})

/** Serves for as long as `work` takes. */
async function answering<Value>(
  answer: RequestListener,
  work: (address: string) => Promise<Value>,
): Promise<Value> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
