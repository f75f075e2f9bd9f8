/**
 * Where the scenarios of walks get their result from. The walks of a run are played once, in the thread that leads it;
 * threads that play scenarios ask for the result.
 */
import { BroadcastChannel, isMainThread } from 'node:worker_threads'
import type { WALKS_WAIT, WalksSummary } from './walks-summary'

const CHANNEL = 'sealproof: the walks of a run'
const ASKED = 'asked'

type Reply = { readonly summary: WalksSummary | typeof WALKS_WAIT } | { readonly error: string }

let provided: (() => Promise<WalksSummary | typeof WALKS_WAIT>) | undefined

/** Called by the command before the scenarios. Returns what ends it. `play` is called once, when it is first asked for. */
export function provideWalks(play: () => Promise<WalksSummary | typeof WALKS_WAIT>): () => void {
  let playing: Promise<WalksSummary | typeof WALKS_WAIT> | undefined
  provided = () => {
    playing ??= play()
    return playing
  }
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = (message) => {
    if ((message as MessageEvent).data !== ASKED) return
    void provided?.().then(
      (summary) => channel.postMessage({ summary } satisfies Reply),
      (error: unknown) => channel.postMessage({ error: String(error) } satisfies Reply),
    )
  }
  // Does not keep the process alive.
  channel.unref()
  return () => {
    provided = undefined
    channel.close()
  }
}

/** The result of the walks, which are played if they were not yet. */
export function walksOfRun(
  playHere: () => Promise<WalksSummary | typeof WALKS_WAIT>,
): Promise<WalksSummary | typeof WALKS_WAIT> {
  if (provided) return provided()
  if (!isMainThread) return fromTheLeadingThread()
  // Cucumber itself plays the scenarios, without the command.
  provideWalks(playHere)
  return walksOfRun(playHere)
}

function fromTheLeadingThread(): Promise<WalksSummary | typeof WALKS_WAIT> {
  const channel = new BroadcastChannel(CHANNEL)
  const { promise, resolve, reject } = Promise.withResolvers<WalksSummary | typeof WALKS_WAIT>()
  channel.onmessage = (message) => {
    const reply = (message as MessageEvent).data as Reply | typeof ASKED
    if (reply === ASKED) return
    channel.close()
    if ('summary' in reply) resolve(reply.summary)
    else reject(new Error(reply.error))
  }
  channel.postMessage(ASKED)
  return promise
}
