/** A thread of the selftest: runs the specimens that it is sent, one after the other. */
import { parentPort } from 'node:worker_threads'
import { oneLine } from '../../reports'
import { playSpecimen, type SpecimenRequest } from './play-specimen'
import type { SpecimenReply } from './threads'

parentPort?.on('message', async (question: SpecimenRequest) => {
  parentPort?.postMessage(await replyTo(question))
})

async function replyTo(question: SpecimenRequest): Promise<SpecimenReply> {
  try {
    return { played: await playSpecimen(question) }
  } catch (error) {
    return { error: oneLine(error instanceof Error ? error.message : String(error)) }
  }
}
