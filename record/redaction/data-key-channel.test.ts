import test from 'node:test'
import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { AnnouncedKeys, announceKey } from './data-key-channel'

test('a key is heard once, by whoever listened before it was announced', () => {
  announceKey('before')
  const keys = new AnnouncedKeys()
  announceKey('one')
  announceKey('two')
  expect(keys.heard()).to.deep.equal(['one', 'two'])
  expect(keys.heard()).to.deep.equal([])
  keys.close()
})

test('a key of another thread is heard before what that thread says next', async () => {
  const keys = new AnnouncedKeys()
  const code = `
    require('ts-node/register')
    require(${JSON.stringify(require.resolve('./data-key-channel'))}).announceKey('far')
    require('node:worker_threads').parentPort.postMessage('done')`
  const worker = new Worker(code, { eval: true })
  await new Promise((resolve) => worker.once('message', resolve))
  expect(keys.heard()).to.deep.equal(['far'])
  keys.close()
  await worker.terminate()
})
