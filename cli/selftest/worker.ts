/** A thread of the selftest: plays what it is sent, one specimen after the other. */
import { parentPort } from 'node:worker_threads'
import { playSpecimen, type Question } from './play-specimen'

parentPort?.on('message', async (question: Question) => {
  try {
    parentPort?.postMessage({ played: await playSpecimen(question) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
