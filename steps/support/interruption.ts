/**
 * When a run is interrupted, every thread closes the sandboxes of its scenarios, with their
 * projects and keys. Threads end without notice, so they are asked first.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads'
import { breakOffConnections } from './connection'

const CHANNEL = 'sealproof: a run is broken off'
/** The messages of the threads. */
const READY = 'ready'
const ASKED = 'asked'
const DONE = 'done'

/** Resolves when this thread and all others have closed their sandboxes. */
export async function breakOff(threads: number): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL)
  await Promise.all([breakOffConnections(), repliesOn(channel, threads)])
  channel.close()
}

function repliesOn(channel: BroadcastChannel, expected: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = expected
  if (left === 0) resolve()
  onData(channel, (data) => {
    // This thread was still loading when the others were asked.
    if (data === READY) channel.postMessage(ASKED)
    if (data === DONE) left -= 1
    if (left === 0) resolve()
  })
  channel.postMessage(ASKED)
  return promise
}

function onData(channel: BroadcastChannel, take: (data: unknown) => void): void {
  channel.onmessage = (message) => take((message as MessageEvent).data)
}

/** A thread that plays scenarios waits for the request; the main thread sends it. */
if (!isMainThread) {
  const channel = new BroadcastChannel(CHANNEL)
  // Does not keep the process alive.
  channel.unref()
  let isAsked = false
  onData(channel, (data) => {
    if (data !== ASKED || isAsked) return
    isAsked = true
    void breakOffConnections().then(() => channel.postMessage(DONE))
  })
  channel.postMessage(READY)
}
