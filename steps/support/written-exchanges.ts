/**
 * In a thread, a scenario asks its next question only after the main thread has written its last exchange to the record. The
 * main thread counts what it wrote for each thread, in memory that all share. Where it can write no more (an interruption, a
 * full disk), threads ask no more.
 */
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads'
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE } from '../../record/evidence'

const SHARED = 'sealproof: written exchanges'

/** The main thread's side. Made before the threads are. */
export class WrittenExchanges {
  /** How many were written, by the number of the thread. */
  readonly #written: Int32Array
  /** Number of its thread, by the attempt at a scenario. */
  readonly #threads = new Map<string, number>()

  constructor(threads: number) {
    this.#written = new Int32Array(new SharedArrayBuffer(4 * Math.max(threads, 1)))
    setEnvironmentData(SHARED, this.#written)
  }

  /** After the message was written. */
  wrote({ testCaseStarted, testCaseFinished, attachment }: Envelope): void {
    if (testCaseStarted?.workerId !== undefined)
      this.#threads.set(testCaseStarted.id, Number(testCaseStarted.workerId))
    if (testCaseFinished) this.#threads.delete(testCaseFinished.testCaseStartedId)
    if (attachment?.mediaType !== EXCHANGE) return
    const thread = this.#threads.get(attachment.testCaseStartedId ?? '')
    if (thread === undefined) return
    Atomics.add(this.#written, thread, 1)
    Atomics.notify(this.#written, thread)
  }
}

/** The side of a thread that plays scenarios; in the main thread an exchange is written as soon as it is attached. */
const written = isMainThread ? undefined : (getEnvironmentData(SHARED) as Int32Array | undefined)
const thread = Number(process.env.CUCUMBER_WORKER_ID)
let attached = 0

/** An exchange of this thread is on its way to the record. */
export function exchangeAttached(): void {
  attached += 1
}

/** Resolves when every exchange of this thread is in the record. */
export async function allWritten(): Promise<void> {
  if (written === undefined) return
  for (;;) {
    const count = Atomics.load(written, thread)
    if (count >= attached) return
    await Atomics.waitAsync(written, thread, count).value
  }
}
