/**
 * One connection to a target per process, shared by all scenarios and by the command that starts them.
 * The only file under steps/ that knows how a target is loaded.
 */
import { loadTarget } from '../../adapters/load'
import type { Target } from '../../adapters/target'

export interface ConnectionParameters {
  /** `reference`, an address, or a module: what the user gave as `--target`. */
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
}

const connections = new Map<string, Promise<Target>>()

/** Rejects with what the adapter threw; a later call for the same target gets the same answer. */
export function connectionFor({ target, settings }: ConnectionParameters): Promise<Target> {
  const key = JSON.stringify([target, settings])
  const open = connections.get(key) ?? loadTarget(target, settings)
  connections.set(key, open)
  return open
}

/** Closes what was opened; the faults of closing are returned, since no scenario is left to carry them. */
export async function closeConnections(): Promise<readonly unknown[]> {
  const open = [...connections.values()]
  connections.clear()
  const closed = await Promise.allSettled(open.map(async (target) => (await target).close()))
  return closed.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
}
