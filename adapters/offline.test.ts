import { after, before, describe, test } from 'node:test'
import { expect } from 'chai'
import nock from 'nock'
import { openNetwork, shutNetwork } from './fixtures/network'
import { loadTarget } from './load'
import type { Row } from './target'

/** Every request that left for the network, or would have. */
const requests: string[] = []
const notice = (request: unknown): void => void requests.push(String(request))

// A suite of its own, so that other tests of the same process keep their network.
describe('offline', () => {
  before(() => {
    shutNetwork()
    nock.emitter.on('no match', notice)
  })
  after(() => {
    nock.emitter.off('no match', notice)
    openNetwork()
  })

  test('the reference encrypts, stores and reads without a word to the network', async () => {
    requests.length = 0
    const sandbox = await (await loadTarget('reference')).openSandbox('offline')
    const region = 'cn-shanghai'
    await sandbox.keys?.activate({ region })
    const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
    await sandbox.createProject({ name: 'payroll', region, encryption })
    const rows: readonly Row[] = [{ employee: 'Mei', salary: '41000' }]
    await sandbox.writeRows({ project: 'payroll', table: 'salaries', rows, mode: 'append' })
    const read = await sandbox.readRows({ project: 'payroll', table: 'salaries' })
    await sandbox.close()
    expect(read).to.deep.equal({ ok: true, value: rows })
    expect(requests).to.deep.equal([])
  })

  test('a word to the network would have been noticed', async () => {
    requests.length = 0
    const refused = await fetch('http://kms.cn-shanghai.example').then(
      () => 'answered',
      () => 'refused',
    )
    expect({ refused, requests: requests.length }).to.deep.equal({
      refused: 'refused',
      requests: 1,
    })
  })
})
