/**
 * One connection to a target per thread, shared by all scenarios and by the command that starts them, and what
 * scenarios have open on it. The only file under steps/ that knows how a target is loaded.
 */
import { loadTarget } from '../../adapters/load'
import { type Sandbox, type Target, TargetFault } from '../../adapters/target'

export interface ConnectionParameters {
  /** `reference`, an address, or a module: what the user gave as `--target`. */
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
}

const connections = new Map<string, Promise<Target>>()
const sandboxes = new Set<Promise<Sandbox>>()
let isBrokenOff = false

/** Rejects with what the adapter threw; a later call for the same target gets the same answer. */
export function connectionFor({ target, settings }: ConnectionParameters): Promise<Target> {
  if (isBrokenOff) return Promise.reject(new TargetFault('the run was broken off'))
  const key = JSON.stringify([target, settings])
  const open = connections.get(key) ?? loadTarget(target, settings)
  connections.set(key, open)
  return open
}

/** A sandbox of the target's, which is known here until it is closed. */
export async function openSandbox(
  parameters: ConnectionParameters,
  label: string,
): Promise<Sandbox> {
  const target = await connectionFor(parameters)
  const opening = target.openSandbox(label)
  sandboxes.add(opening)
  const forget = (): boolean => sandboxes.delete(opening)
  const sandbox = await opening.catch((error: unknown) => {
    forget()
    throw error
  })
  return {
    ...sandbox,
    close: () => {
      forget()
      return sandbox.close()
    },
  }
}

/** Closes what was opened; the faults of closing are returned, since no scenario is left to carry them. */
export async function closeConnections(): Promise<readonly unknown[]> {
  const open = [...connections.values()]
  connections.clear()
  const closed = await Promise.allSettled(open.map(async (target) => (await target).close()))
  return closed.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
}

/** Gives back what scenarios have open, in the middle of which they are; nothing is opened from here on. */
export async function breakOffConnections(): Promise<void> {
  isBrokenOff = true
  const open = [...sandboxes]
  sandboxes.clear()
  await Promise.allSettled(open.map(async (sandbox) => (await sandbox).close()))
  await closeConnections()
}
