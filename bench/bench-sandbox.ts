/**
 * A sandbox made ready for figures: KMS activated and MaxCompute authorised where the target lets one, and a
 * project for each algorithm, or the target's refusal of it.
 */
import type { Encryption, Outcome, Refusal, Sandbox, Target } from '../adapters/target'
import type { BenchAlgorithm } from './figures'

export const REGION = 'cn-shanghai'

export interface BenchSandbox {
  readonly sandbox: Sandbox
  /** By algorithm: the project's name, or why there is none. */
  readonly projects: ReadonlyMap<BenchAlgorithm, string | Refusal>
  close(): Promise<void>
}

export async function openBenchSandbox(
  target: Target,
  algorithms: readonly BenchAlgorithm[],
  label: string,
): Promise<BenchSandbox> {
  const sandbox = await target.openSandbox(label)
  await sandbox.keys?.activate({ region: REGION })
  await sandbox.access?.authorizeService({ service: 'maxcompute' })
  const projects = new Map<BenchAlgorithm, string | Refusal>()
  for (const algorithm of algorithms) {
    const name = `bench_${algorithm.toLowerCase()}`
    const made = await sandbox.createProject({ name, region: REGION, ...encrypted(algorithm) })
    projects.set(algorithm, made.ok ? name : made.refusal)
  }
  return { sandbox, projects, close: () => sandbox.close() }
}

export function encrypted(algorithm: BenchAlgorithm): { readonly encryption?: Encryption } {
  return algorithm === 'none' ? {} : { encryption: { algorithm, key: { kind: 'default' } } }
}

/** What a bench asks must be done: a refusal in the middle leaves nothing to measure. */
export function accepted<Value>(outcome: Outcome<Value>, what: string): Value {
  if (outcome.ok) return outcome.value
  throw new BenchRefused(what, outcome.refusal)
}

/** The target refused what it must do to be measured at all. */
export class BenchRefused extends Error {
  override readonly name = 'BenchRefused'
  readonly refusal: Refusal

  constructor(what: string, refusal: Refusal) {
    super(`${what} was refused as ${refusal.code}: ${refusal.message}`)
    this.refusal = refusal
  }
}
