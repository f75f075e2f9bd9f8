/**
 * The thread that keeps a run's record hears of every key that any thread has had unwrapped, and takes it out of what is
 * still to be written. Keys go from thread to thread within the process, and nowhere else.
 */
import { BroadcastChannel, receiveMessageOnPort } from 'node:worker_threads'

const CHANNEL = 'sealproof: a key was unwrapped'

let speaking: BroadcastChannel | undefined

/** @param key in base64 */
export function announceKey(key: string): void {
  speaking ??= new BroadcastChannel(CHANNEL)
  // To be able to say more is no reason to stay.
  speaking.unref()
  speaking.postMessage(key)
}

/** Hears what is announced from its making on, until it is closed. */
export class AnnouncedKeys {
  readonly #channel = new BroadcastChannel(CHANNEL)
  #delivered: string[] = []

  constructor() {
    this.#channel.onmessage = (message) => this.#delivered.push((message as MessageEvent).data)
    // To wait for more is no reason to stay.
    this.#channel.unref()
  }

  /** Those that were not told before; what a thread announced before it said anything else is among them. */
  heard(): readonly string[] {
    const heard = [...this.#delivered, ...this.#waiting()]
    this.#delivered = []
    return heard
  }

  /** What is there, and would be delivered in a moment. */
  *#waiting(): Generator<string> {
    // Node takes either kind of port here (https://nodejs.org/api/worker_threads.html); its types know of one only.
    const port = this.#channel as unknown as Parameters<typeof receiveMessageOnPort>[0]
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      yield next.message
    }
  }

  close(): void {
    this.#channel.close()
  }
}
