/** A pool of threads that run specimens, one at a time each. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CODE_EXTENSION } from '../../specification/package-root'
import type { SpecimenRequest, SpecimenRun } from './play-specimen'

/** `error`: the run did not come to its end, so nothing is known about the specimen. */
export type SpecimenReply = { readonly played: SpecimenRun } | { readonly error: string }

/** Most objects of a run live shortly. With a larger part for these they are collected less often. */
const YOUNG_GENERATION_MB = 64

export class Threads {
  readonly #idle: Worker[]
  readonly #workers: Set<Worker>
  readonly #waiting: ((worker: Worker) => void)[] = []

  constructor(count: number) {
    this.#idle = Array.from({ length: count }, start)
    this.#workers = new Set(this.#idle)
  }

  async play(question: SpecimenRequest): Promise<SpecimenReply> {
    const worker = this.#idle.pop() ?? (await this.#next())
    const { reply, ended } = await ask(worker, question)
    const free = ended ? this.#insteadOf(worker) : worker
    const waiting = this.#waiting.shift()
    if (waiting) waiting(free)
    else this.#idle.push(free)
    return reply
  }

  async end(): Promise<void> {
    await Promise.all(Array.from(this.#workers, (worker) => worker.terminate()))
  }

  #next(): Promise<Worker> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  /** A specimen may end its thread; a new one takes its place. */
  #insteadOf(ended: Worker): Worker {
    const worker = start()
    this.#workers.delete(ended)
    this.#workers.add(worker)
    return worker
  }
}

function start(): Worker {
  return new Worker(join(__dirname, `worker${CODE_EXTENSION}`), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  })
}

function ask(
  worker: Worker,
  question: SpecimenRequest,
): Promise<{ reply: SpecimenReply; ended: boolean }> {
  return new Promise((resolve) => {
    let error = 'it ended the thread that it was played in'
    const note = (thrown: Error): void => {
      error = thrown.message
    }
    const giveUp = (): void => resolve({ reply: { error }, ended: true })
    worker.once('error', note)
    worker.once('exit', giveUp)
    worker.once('message', (reply: SpecimenReply) => {
      worker.off('error', note).off('exit', giveUp)
      resolve({ reply, ended: false })
    })
    worker.postMessage(question)
  })
}
