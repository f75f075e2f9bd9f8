/** Runs a bench: ciphers, tables and data keys, in batches. */
import type { Target } from '../adapters/target'
import { CipherBench, type CipherPlan } from './cipher-figures'
import { DataKeyBench, type DataKeyPlan } from './data-key-figures'
import type { Figures } from './figures'
import { thisMachine, thisRuntime } from './machine'
import { findOpenssl } from './openssl'
import { type Observation, perBatch } from './rounds'
import { TargetBench, type TargetPlan } from './target-figures'

export interface BenchPlan {
  /**
   * The number of batches. Each batch measures ciphers, tables and data keys. A machine changes
   * over minutes, and the interval of one batch would not contain this change.
   */
  readonly batches: number
  readonly ciphers: CipherPlan
  readonly target: TargetPlan
  readonly dataKeys: DataKeyPlan
}

export interface BenchObserver {
  /** A part begins: ciphers, tables or data keys. */
  part(title: string): void
  progress(observation: Observation): void
}

export async function runBench(
  target: Target,
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
  const { batches } = plan
  for (let batch = 1; batch <= batches; batch++) {
    const which = batches === 1 ? '' : ` (${batch} of ${batches})`
    const without = openssl ? '' : ', without openssl, which is not installed'
    observer.part(`ciphers${without}${which}`)
    await cipherBench.play(perBatch(plan.ciphers.limits, batches), observe)
    observer.part(`tables of ${target.name}${which}`)
    await targetBench.play(perBatch(plan.target.limits, batches), observe)
    observer.part(`data keys of ${target.name}${which}`)
    await dataKeyBench.play(Math.ceil(plan.dataKeys.calls / batches))
  }
  const ciphers = cipherBench.figures()
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
  }
}
