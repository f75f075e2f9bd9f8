import { once } from 'node:events'
import { describe, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE } from '../../record/evidence'
import { allWritten, WrittenExchanges } from './written-exchanges'

/** Attaches two exchanges, says so, and says when both are written. */
const THREAD = `
  require('ts-node/register/transpile-only')
  const { allWritten, exchangeAttached } = require(${JSON.stringify(require.resolve('./written-exchanges'))})
  const { parentPort } = require('node:worker_threads')
  exchangeAttached()
  exchangeAttached()
  parentPort.on('message', () => parentPort.postMessage('still here'))
  parentPort.postMessage('attached')
  allWritten().then(() => parentPort.postMessage('written'))`

const started = (id: string, workerId: string) =>
  ({ testCaseStarted: { id, workerId } }) as Envelope
const attached = (testCaseStartedId: string, mediaType: string) =>
  ({ attachment: { testCaseStartedId, mediaType } }) as Envelope

describe('exchanges of a thread', () => {
  it('are waited for until the main thread has written each of them', async () => {
    const written = new WrittenExchanges(2)
    const env = { ...process.env, CUCUMBER_WORKER_ID: '1' }
    const worker = new Worker(THREAD, { eval: true, env })
    const next = async () => (await once(worker, 'message'))[0] as string
    expect(await next()).to.equal('attached')
    for (const message of [
      started('mine', '1'),
      started('of another thread', '0'),
      attached('mine', EXCHANGE),
      attached('mine', 'text/plain'),
      attached('of another thread', EXCHANGE),
    ])
      written.wrote(message)
    worker.postMessage('what do you wait for?')
    expect(await next(), 'one of two is written').to.equal('still here')
    written.wrote(attached('mine', EXCHANGE))
    expect(await next()).to.equal('written')
    await worker.terminate()
  })

  it('are written at once in the main thread', async () => {
    await allWritten()
  })
})
