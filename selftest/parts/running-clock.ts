/**
 * A clock that only runs: it is the same in every sandbox, and there is no `clock.advance`. Sandboxes are kept until they
 * are closed, and opened again by their ids, also by another connection.
 */
import type { DeclaredTerms, Sandbox, Target } from '../../adapters/target'

/** Milliseconds since 1970. */
export type Clock = () => number

const HOUR_MS = 3_600_000

/** Where the clock of the reference begins. */
export const BEGINNING = Date.UTC(2026, 0, 1)

/** Of specimens: it is for the self-test to let time pass. */
let shown = BEGINNING

export const specimenClock: Clock = () => shown

/** Time passes for all specimens of this thread. */
export function letPass(ms: number): void {
  shown += ms
}

export interface KeptSandboxes {
  keep(sandbox: Sandbox): Sandbox
  readonly kept: Map<string, Sandbox>
}

/** The terms of a target that keeps its sandboxes for a year. */
export const RUNNING: DeclaredTerms = { clock: 'running', sandboxHours: 8760 }

/** @param clock asked before each answer */
export function keptSandboxes(clock: Clock, onAsked: () => void = () => {}): KeptSandboxes {
  const kept = new Map<string, Sandbox>()
  let opened = 0
  return {
    kept,
    keep(sandbox) {
      opened += 1
      const id = `sandbox-${opened}`
      const whole: Sandbox = {
        ...runningSandbox(sandbox, clock, onAsked),
        id,
        close: async () => {
          kept.delete(id)
          await sandbox.close()
        },
      }
      kept.set(id, whole)
      return whole
    },
  }
}

/**
 * The target with a clock that only runs.
 * @param sandboxes those of all its connections
 */
export function withKeptSandboxes(
  { reference: _, ...target }: Target,
  { keep, kept }: KeptSandboxes,
  terms: DeclaredTerms = RUNNING,
): Target {
  return {
    ...target,
    ...terms,
    openSandbox: async (label) => keep(await target.openSandbox(label)),
    reopen: async (handle) => {
      const sandbox = kept.get(handle)
      if (sandbox === undefined) throw new Error(`there is no ${handle}`)
      return sandbox
    },
  }
}

/** Before each answer its own clock is moved to the time that has come. */
function runningSandbox(sandbox: Sandbox, clock: Clock, onAsked: () => void): Sandbox {
  const { clock: own, ...others } = sandbox
  if (own === undefined) throw new Error('the reference has a clock')
  let moved = BEGINNING
  const atItsTime =
    <Input extends object, Answer>(perform: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      onAsked()
      const now = Math.round(clock())
      const hours = (now - moved) / HOUR_MS
      moved = Math.max(moved, now)
      if (hours > 0) await own.advance({ hours })
      return perform(input)
    }
  const around = (holder: object): object =>
    Object.fromEntries(
      Object.entries(holder).map(([name, member]) => [
        name,
        typeof member === 'function' ? atItsTime(member.bind(holder)) : member,
      ]),
    )
  const facets = Object.entries(others).map(([name, member]) => [
    name,
    typeof member === 'object' ? around(member) : member,
  ])
  const { now } = own
  return {
    ...(around(Object.fromEntries(facets)) as Sandbox),
    clock: { now: atItsTime(now) } as unknown as NonNullable<Sandbox['clock']>,
  }
}
