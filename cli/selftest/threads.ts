/** Hands questions to threads, one at a time each, and gathers the answers. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CODE_EXTENSION } from '../package-root'
import type { Played, Question } from './play-specimen'

type Reply = { readonly played: Played } | { readonly error: string }

export class Threads {
  readonly #idle: Worker[]
  readonly #workers: readonly Worker[]
  readonly #waiting: ((worker: Worker) => void)[] = []

  constructor(count: number) {
    const file = join(__dirname, `worker${CODE_EXTENSION}`)
    this.#workers = Array.from({ length: count }, () => new Worker(file))
    this.#idle = [...this.#workers]
  }

  async play(question: Question): Promise<Played> {
    const worker = this.#idle.pop() ?? (await this.#next())
    try {
      return await answerOf(worker, question)
    } finally {
      const waiting = this.#waiting.shift()
      if (waiting) waiting(worker)
      else this.#idle.push(worker)
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #next(): Promise<Worker> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }
}

function answerOf(worker: Worker, question: Question): Promise<Played> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error)
    worker.once('error', fail)
    worker.once('message', (reply: Reply) => {
      worker.off('error', fail)
      if ('played' in reply) resolve(reply.played)
      else reject(new Error(`${question.file}: ${reply.error}`))
    })
    worker.postMessage(question)
  })
}
