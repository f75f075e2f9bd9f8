/**
 * A specimen is a target that differs from the reference in exactly one way: a fault that the suite
 * must catch, or a freedom that the suite must allow. One file each, named for the difference:
 * `faulty/<AREA>/<name>.ts` (AREA: the letters of the clause id) or `lawful/<topic>/<name>.ts`.
 * Each file exports its description and `connect`, so that `sealproof run --target` takes it as any
 * other target.
 */
import type { Capability, Connect, DeclaredTerms } from '../adapters/target'
import type { FaultSource, MistakeKind, PublicReports } from './public-report'
import { type Difference, type FullSandbox, variation, withoutCapabilities } from './variation'

export { perSandbox, replacing } from './replacing'

/** What a faulty target exports as `fault`. */
export interface Fault {
  /** The clause that the fault violates. A scenario of this clause must catch it. */
  readonly clause: string
  /** One sentence: what the mistake would cost a user. */
  readonly costs: string
  /** Left out: an author of the suite thought of it. */
  readonly source?: FaultSource
}

/** What a lawful target exports as `freedom`. */
export interface Freedom {
  /** One sentence: what the page leaves open, and how this target uses it. */
  readonly takes: string
  /** Systems that use it, where public reports or pages show it. */
  readonly reports?: PublicReports
}

/** A target with one mistake. */
export function faulty(
  clause: string,
  costs: string,
  ...differences: readonly Difference[]
): { readonly fault: Fault; readonly connect: Connect } {
  return { fault: { clause, costs }, connect: variation(...differences) }
}

/** A target with a mistake that another system had, as these reports show. */
export function fromReports<Target extends { readonly fault: Fault }>(
  kind: MistakeKind,
  reports: PublicReports,
  target: Target,
): Target {
  return { ...target, fault: { ...target.fault, source: { kind, reports } } }
}

/** A target with a freedom that another system uses, as these reports or pages show. */
export function usedBy<Target extends { readonly freedom: Freedom }>(
  reports: PublicReports,
  target: Target,
): Target {
  return { ...target, freedom: { ...target.freedom, reports } }
}

/** A target that uses one freedom. */
export function lawful(
  takes: string,
  ...differences: readonly Difference[]
): { readonly freedom: Freedom; readonly connect: Connect } {
  return { freedom: { takes }, connect: variation(...differences) }
}

/**
 * A target without some capabilities. `prepare` sets up in each sandbox what they would have set
 * up.
 */
export function lawfulWithout(
  capabilities: readonly Capability[],
  takes: string,
  prepare?: (sandbox: FullSandbox) => Promise<void>,
): { readonly freedom: Freedom; readonly connect: Connect } {
  return { freedom: { takes }, connect: withoutCapabilities(capabilities, prepare) }
}

/** The same target, which declares these regions and hours. */
export function declaring(terms: DeclaredTerms, connect: Connect): Connect {
  return async (settings) => ({ ...(await connect(settings)), ...terms })
}
