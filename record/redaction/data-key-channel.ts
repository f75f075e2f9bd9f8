/**
 * Sends every unwrapped data key from the thread that plays scenarios to the thread that writes the
 * record, so that the record is redacted before it is written. Keys go from thread to thread within
 * the process, and nowhere else.
 */
import { BroadcastChannel, receiveMessageOnPort } from 'node:worker_threads'

const CHANNEL = 'sealproof: a key was unwrapped'

let sender: BroadcastChannel | undefined

/** @param key in base64 */
export function announceDataKey(key: string): void {
  sender ??= new BroadcastChannel(CHANNEL)
  // Does not keep the process alive.
  sender.unref()
  sender.postMessage(key)
}

/** Receives all keys that are announced from its construction until it is closed. */
export class AnnouncedDataKeys {
  readonly #channel = new BroadcastChannel(CHANNEL)
  #delivered: string[] = []

  constructor() {
    this.#channel.onmessage = (message) => this.#delivered.push((message as MessageEvent).data)
    // Does not keep the process alive.
    this.#channel.unref()
  }

  /**
   * The keys since the last call. A key that a thread announced before it sent another message is
   * among them.
   */
  received(): readonly string[] {
    const received = [...this.#delivered, ...this.#waiting()]
    this.#delivered = []
    return received
  }

  /** Keys that were sent and not delivered yet. */
  *#waiting(): Generator<string> {
    // Node takes either kind of port here (https://nodejs.org/api/worker_threads.html); its types
    // know of one only.
    const port = this.#channel as unknown as Parameters<typeof receiveMessageOnPort>[0]
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      yield next.message
    }
  }

  close(): void {
    this.#channel.close()
  }
}
