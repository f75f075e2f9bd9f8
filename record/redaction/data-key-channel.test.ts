import test from 'node:test'
import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { AnnouncedDataKeys, announceDataKey } from './data-key-channel'

test('a key is heard once, by whoever listened before it was announced', () => {
  announceDataKey('before')
  const keys = new AnnouncedDataKeys()
  announceDataKey('one')
  announceDataKey('two')
  expect(keys.received()).to.deep.equal(['one', 'two'])
  expect(keys.received()).to.deep.equal([])
  keys.close()
})

test('a key of another thread is heard before what that thread says next', async () => {
  const keys = new AnnouncedDataKeys()
  const code = `
    require('ts-node/register')
    require(${JSON.stringify(require.resolve('./data-key-channel'))}).announceDataKey('far')
    require('node:worker_threads').parentPort.postMessage('done')`
  const worker = new Worker(code, { eval: true })
  await new Promise((resolve) => worker.once('message', resolve))
  expect(keys.received()).to.deep.equal(['far'])
  keys.close()
  await worker.terminate()
})
