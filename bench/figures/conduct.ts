/** Takes all figures of one bench, in the order in which they are asked for. */
import type { Target } from '../../adapters/target'
import { type CipherPlan, cipherFigures } from './cipher-figures'
import { type DataKeyPlan, dataKeyFigures } from './data-key-figures'
import type { Figures } from './figures'
import { thisMachine, thisRuntime } from './machine'
import { findOpenssl } from './openssl'
import type { Observation } from './rounds'
import { type TargetPlan, targetFigures } from './target-figures'

export interface BenchPlan {
  readonly ciphers: CipherPlan
  readonly target: TargetPlan
  readonly dataKeys: DataKeyPlan
}

export interface BenchObserver {
  /** A part begins: ciphers, the target, data keys. */
  part(title: string): void
  turn(observation: Observation): void
}

export async function takeFigures(
  target: Target,
  plan: BenchPlan,
  suite: Figures['suite'],
  observer: BenchObserver,
  now: () => Date = () => new Date(),
): Promise<Figures> {
  const started = now().toISOString()
  const openssl = findOpenssl()
  const turn = (observation: Observation) => observer.turn(observation)
  observer.part(openssl ? 'ciphers' : 'ciphers, without openssl, which is not installed')
  const ciphers = await cipherFigures(plan.ciphers, openssl, turn)
  observer.part(`tables of ${target.name}`)
  const tables = await targetFigures(target, plan.target, turn)
  observer.part(`data keys of ${target.name}`)
  const dataKeys = await dataKeyFigures(target, plan.dataKeys)
  return {
    schemaVersion: 1,
    started,
    finished: now().toISOString(),
    suite,
    target: { name: target.name, version: target.version },
    machine: thisMachine(),
    runtime: thisRuntime(openssl),
    checkedAgainst: ciphers.checkedAgainst,
    results: [...ciphers.results, ...tables, ...dataKeys],
    yardsticks: ciphers.yardsticks,
  }
}
