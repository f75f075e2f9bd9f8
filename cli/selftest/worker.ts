/** A thread of the selftest: plays what it is sent, one specimen after the other. */
import { parentPort } from 'node:worker_threads'
import { oneLine } from '../../reports'
import { playSpecimen, type Question } from './play-specimen'
import type { Reply } from './threads'

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await replyTo(question))
})

async function replyTo(question: Question): Promise<Reply> {
  try {
    return { played: await playSpecimen(question) }
  } catch (error) {
    return { error: oneLine(error instanceof Error ? error.message : String(error)) }
  }
}
