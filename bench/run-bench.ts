/** Runs a bench: ciphers, tables, data keys and the channel to a module, in batches. */
import type { LoadedTarget } from '../adapters/load'
import { ChannelBench, type ChannelPlan } from './channel-figures'
import { CipherBench, type CipherPlan } from './cipher-figures'
import { DataKeyBench, type DataKeyPlan } from './data-key-figures'
import type { Figures } from './figures'
import { thisMachine, thisRuntime } from './machine'
import { findOpenssl } from './openssl'
import { type Observation, perBatch } from './rounds'
import { TargetBench, type TargetPlan } from './target-figures'

export interface BenchPlan {
  /**
   * The number of batches. Each batch measures every part. A machine changes over minutes, and the
   * interval of one batch would not contain this change.
   */
  readonly batches: number
  readonly ciphers: CipherPlan
  readonly target: TargetPlan
  readonly dataKeys: DataKeyPlan
  readonly channel: ChannelPlan
}

export interface BenchObserver {
  /**
   * A part begins: ciphers, tables, data keys or the channel. `done` and `all`: how much of the bench lies before it, and how
   * much there is, in seconds at most; `own`: how much of it is this part.
   */
  part(
    title: string,
    share: { readonly done: number; readonly own: number; readonly all: number },
  ): void
  progress(observation: Observation): void
}

/** They have a number of calls, and no limit of time. */
const DATA_KEY_SECONDS = 1

export async function runBench(
  target: LoadedTarget,
  plan: BenchPlan,
  suite: Figures['suite'],
  observer: BenchObserver,
  now: () => Date = () => new Date(),
): Promise<Figures> {
  const started = now().toISOString()
  const openssl = findOpenssl()
  const observe = (observation: Observation) => observer.progress(observation)
  const cipherBench = new CipherBench(plan.ciphers, openssl)
  const targetBench = new TargetBench(target, plan.target)
  const dataKeyBench = new DataKeyBench(target, plan.dataKeys)
  const channelBench = target.echo && new ChannelBench(target.echo, plan.channel.sizes)
  const { batches } = plan
  const seconds = {
    ciphers: plan.ciphers.limits.seconds / batches,
    tables: plan.target.limits.seconds / batches,
    dataKeys: DATA_KEY_SECONDS,
    channel: channelBench ? plan.channel.limits.seconds / batches : 0,
  }
  const all = batches * Object.values(seconds).reduce((sum, each) => sum + each, 0)
  let done = 0
  const begin = (title: string, own: number): void => {
    observer.part(title, { done, own, all })
    done += own
  }
  for (let batch = 1; batch <= batches; batch++) {
    const which = batches === 1 ? '' : ` (${batch} of ${batches})`
    const without = openssl ? '' : ', without openssl, which is not installed'
    begin(`ciphers${without}${which}`, seconds.ciphers)
    await cipherBench.play(perBatch(plan.ciphers.limits, batches), observe)
    begin(`tables of ${target.name}${which}`, seconds.tables)
    await targetBench.play(perBatch(plan.target.limits, batches), observe)
    begin(`data keys of ${target.name}${which}`, seconds.dataKeys)
    await dataKeyBench.play(Math.ceil(plan.dataKeys.calls / batches))
    if (channelBench) {
      begin(`channel to the process of ${target.name}${which}`, seconds.channel)
      await channelBench.play(perBatch(plan.channel.limits, batches), observe)
    }
  }
  const ciphers = cipherBench.figures()
  const channel = channelBench?.figures() ?? []
  return {
    schemaVersion: 1,
    started,
    finished: now().toISOString(),
    suite,
    target: { name: target.name, version: target.version },
    machine: thisMachine(),
    runtime: thisRuntime(openssl),
    checkedAgainst: ciphers.checkedAgainst,
    results: [...ciphers.results, ...targetBench.figures(), ...dataKeyBench.figures()],
    yardsticks: ciphers.yardsticks,
    ...(channel.length > 0 && { channel }),
  }
}
