/**
 * A sandbox prepared for a bench: KMS activated and MaxCompute authorised where the target has
 * these operations, and for each algorithm a project, or the target's refusal of it.
 */
import type { Encryption, Outcome, Refusal, Sandbox, Target } from '../adapters/target'
import type { BenchAlgorithm } from './figures'

export const REGION = 'cn-shanghai'

export interface BenchSandbox {
  readonly sandbox: Sandbox
  /** By algorithm: the project's name, or the refusal. */
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

/** The value of an outcome. @throws BenchRefused when the target refused. */
export function accepted<Value>(outcome: Outcome<Value>, what: string): Value {
  if (outcome.ok) return outcome.value
  throw new BenchRefused(what, outcome.refusal)
}

/** The target refused an operation that a measurement needs. */
export class BenchRefused extends Error {
  override readonly name = 'BenchRefused'
  readonly refusal: Refusal

  constructor(what: string, refusal: Refusal) {
    super(`${what} was refused as ${refusal.code}: ${refusal.message}`)
    this.refusal = refusal
  }
}
