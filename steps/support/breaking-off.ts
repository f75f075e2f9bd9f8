/**
 * When a run is broken off, every thread gives back what its scenarios have open at the target: projects and keys
 * that nobody else knows of. Threads end without notice, so they are told before.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads'
import { breakOffConnections } from './connection'

const CHANNEL = 'sealproof: a run is broken off'
/** What threads say on it. */
const READY = 'ready'
const ASKED = 'asked'
const DONE = 'done'

/** Resolves when this thread, and as many others as there are, have given back what they had open. */
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
    // It was still being loaded when all others were asked.
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

/** A thread that plays scenarios waits to be asked; the thread that conducts is never asked by another. */
if (!isMainThread) {
  const channel = new BroadcastChannel(CHANNEL)
  // To wait for this alone is no reason to stay.
  channel.unref()
  let isAsked = false
  onData(channel, (data) => {
    if (data !== ASKED || isAsked) return
    isAsked = true
    void breakOffConnections().then(() => channel.postMessage(DONE))
  })
  channel.postMessage(READY)
}
