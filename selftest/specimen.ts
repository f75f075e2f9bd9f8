/**
 * A specimen is a target that differs from the reference in exactly one way: a fault that the suite must catch, or a
 * freedom that it must not mind. One file each, named for the difference, in `faulty/` or `lawful/`; each exports its
 * description and `connect`, so that `sealproof run --target` takes it as any other target.
 */

/** What `faulty/<name>.ts` exports as `fault`. */
export interface Fault {
  /** The clause that the fault violates, and that has to catch it. */
  readonly clause: string
  /** One sentence: what the mistake would cost a user. */
  readonly costs: string
}

/** What `lawful/<name>.ts` exports as `freedom`. */
export interface Freedom {
  /** One sentence: what the page leaves open, and how this target uses it. */
  readonly takes: string
}
