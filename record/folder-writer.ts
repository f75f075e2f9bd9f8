/**
 * Writes the files of one folder. To create ten thousand files takes about as long as to make their contents, so from
 * {@link FEW} files on a thread writes them while the caller makes the next ones. All methods are synchronous: the
 * caller waits where the thread is {@link MOST_AHEAD} parcels behind, so that few contents are in memory.
 */
import { writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** What the thread is given at its start. */
export interface FolderThreadData {
  /** {@link READY}: 1 as soon as it takes parcels. {@link WRITTEN}: how many parcels it has finished. */
  readonly progress: Int32Array<SharedArrayBuffer>
  readonly errors: MessagePort
}

/** The first error of the thread. */
export interface WritingError {
  readonly code: string | undefined
  readonly message: string
}

export const READY = 0
export const WRITTEN = 1

/** Fewer are written sooner than a thread starts. */
const FEW = 1_000
const FILES_IN_PARCEL = 50
const MOST_AHEAD = 8
/** For one parcel. Beyond it the disk does not answer, or the thread has ended. */
const LONGEST_WAIT_MS = 300_000

export class FolderWriter {
  readonly #folder: string
  readonly #few: number
  #files = 0
  #thread: Thread | undefined
  #parcel: [path: string, content: string | Uint8Array][] = []

  /** From `few` files on a thread is used. */
  constructor(folder: string, few = FEW) {
    this.#folder = folder
    this.#few = few
  }

  /** Until the thread has started, files are written by this one. */
  get usesThread(): boolean {
    return this.#thread?.isReady() ?? false
  }

  /** Throws an error of the file system; that of the thread is thrown by a later call or by `finish`. */
  write(name: string, content: string | Uint8Array): void {
    const path = join(this.#folder, name)
    this.#files += 1
    if (this.#files === this.#few) this.#thread = startThread()
    if (!this.#thread?.isReady()) {
      writeFileSync(path, content)
      return
    }
    this.#parcel.push([path, content])
    if (this.#parcel.length < FILES_IN_PARCEL) return
    this.#thread.send(this.#parcel)
    this.#parcel = []
    this.#thread.wait(MOST_AHEAD)
  }

  /** Throws an error of the file system unless all files are written. */
  finish(): void {
    for (const [path, content] of this.#parcel) writeFileSync(path, content)
    this.#thread?.wait(0)
    this.stop()
  }

  /** Nothing is written any more when it returns. */
  stop(): void {
    this.#thread?.stop()
  }
}

interface Thread {
  isReady(): boolean
  send(parcel: readonly (readonly [path: string, content: string | Uint8Array])[]): void
  /** Until at most so many parcels are not written. Throws the error of the thread. */
  wait(most: number): void
  /** Waits for all that was sent. */
  stop(): void
}

function startThread(): Thread {
  const progress = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  const { port1: received, port2: errors } = new MessageChannel()
  const thread = new Worker(join(__dirname, `folder-thread${extname(__filename)}`), {
    workerData: { progress, errors } satisfies FolderThreadData,
    transferList: [errors],
  })
  // A thread that cannot start is never ready, and is not needed.
  thread.on('error', () => {})
  let sent = 0
  let stalled = false
  /** Whether so many were written in time. */
  const waitFor = (most: number): boolean => {
    for (;;) {
      const written = Atomics.load(progress, WRITTEN)
      if (sent - written <= most) return true
      stalled ||= Atomics.wait(progress, WRITTEN, written, LONGEST_WAIT_MS) === 'timed-out'
      if (stalled) return false
    }
  }
  return {
    isReady: () => Atomics.load(progress, READY) === 1,
    send: (parcel) => {
      sent += 1
      thread.postMessage(parcel)
    },
    wait: (most) => {
      if (!waitFor(most)) throw new Error('its disk takes no files any more')
      const error = receiveMessageOnPort(received)?.message as WritingError | undefined
      if (error) throw Object.assign(new Error(error.message), { code: error.code })
    },
    stop: () => {
      waitFor(0)
      received.close()
      void thread.terminate()
    },
  }
}
