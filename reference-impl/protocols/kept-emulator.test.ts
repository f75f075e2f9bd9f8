import { describe, it } from 'node:test'
import { expect } from 'chai'
import { KeptState, MemoryStore, OWNER } from '../index'
import { startEmulator } from '.'
import { ask } from './fixtures/signed-request'
import { SeedConflict } from './served-cloud'

const KMS = { version: '2016-01-20' }

/** A database whose disk can be full. */
function fullDisk() {
  const disk = { isFull: false, records: 0 }
  const database = {
    load: () => [],
    commit(changes: readonly unknown[]) {
      if (disk.isFull) throw new Error('database or disk is full')
      disk.records += changes.length
    },
    close() {},
  }
  return { disk, state: new KeptState(database) }
}

describe('an emulator on a state that is kept', () => {
  it('does not acknowledge what it cannot keep, and keeps it when it can again', async () => {
    const { disk, state } = fullDisk()
    const mistakes: string[] = []
    const onMistake = (_error: unknown, operation: string) => mistakes.push(operation)
    const emulator = await startEmulator({ port: 0, state, onMistake })
    const { address } = emulator
    disk.isFull = true
    const refused = await ask({ ...KMS, address, action: 'OpenKmsService' })
    expect([refused.status, refused.code]).to.deep.equal([503, 'ServiceUnavailable'])
    expect(mistakes).to.deep.equal(['keeping the state'])
    disk.isFull = false
    const kept = disk.records
    expect((await ask({ ...KMS, address, action: 'CreateKey' })).status).to.equal(200)
    expect(disk.records).to.be.greaterThan(kept)
    await emulator.close()
  })

  it('is filled once, goes on with the same seed, and refuses another', async () => {
    const [state, store] = [new KeptState(), new MemoryStore()]
    const seed = { account: { accessKeyId: 'mine' }, projects: [{ name: 'ledger' }] }
    const first = await startEmulator({ port: 0, state, store, seed })
    first.cloud.ram.createUser('mei')
    await first.close()
    for (const next of [{ seed }, {}]) {
      const again = await startEmulator({ port: 0, state: copyOf(state), store, ...next })
      expect(again.identity.accessKeyId).to.equal('mine')
      expect(again.cloud.ram.hasUser('mei')).to.equal(true)
      await again.close()
    }
    const conflict = startEmulator({ port: 0, state: copyOf(state), store, seed: {} })
    expect(await conflict.catch((error: unknown) => error)).to.be.instanceOf(SeedConflict)
  })

  it('has the call log of KMS and the events of ActionTrail of the processes before', async () => {
    const [state, store] = [new KeptState(), new MemoryStore()]
    const first = await startEmulator({ port: 0, state, store })
    await ask({ ...KMS, address: first.address, action: 'OpenKmsService' })
    await ask({ ...KMS, address: first.address, action: 'CreateKey' })
    const calls = first.recentCalls.list()
    const log = first.cloud.kms.callLog()
    await first.close()
    const again = await startEmulator({ port: 0, state: copyOf(state), store })
    expect(again.recentCalls.list()).to.deep.equal(calls)
    expect(again.cloud.kms.callLog()).to.deep.equal(log).and.not.be.empty
    const trail = { version: '2020-07-06', address: again.address, action: 'LookupEvents' }
    const { Events } = JSON.parse((await ask(trail)).text)
    expect(Events.map((event: { eventName: string }) => event.eventName)).to.deep.equal([
      'CreateKey',
      'OpenKmsService',
    ])
    await again.close()
  })

  it('is filled anew where a process was killed while it was filled', async () => {
    const [state, store] = [new KeptState(), new MemoryStore()]
    const first = await startEmulator({ port: 0, state, store })
    first.cloud.ram.createUser('half')
    await store.put('demo/1/00000000', { header: Buffer.alloc(0), body: Buffer.alloc(1) })
    await first.close()
    const half = state.snapshot().map((each) => ({
      ...each,
      json: each.json.replace('"isComplete":true', '"isComplete":false'),
    }))
    const again = await startEmulator({ port: 0, state: copyOf(state, half), store })
    expect(again.cloud.ram.hasUser('half')).to.equal(false)
    expect(again.cloud.projects.getProject(OWNER, { project: 'demo' }).name).to.equal('demo')
    expect(await store.list('')).to.deep.equal([])
    await again.close()
  })
})

/** As another process would load it. */
function copyOf(state: KeptState, records = state.snapshot()): KeptState {
  const copy = new KeptState()
  copy.replace(records)
  return copy
}
