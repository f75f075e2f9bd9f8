/**
 * One connection to a target per thread, used by all its scenarios, and their open sandboxes. The
 * only file in steps/ that loads a target.
 */
import { type LoadedTarget, loadTarget } from '../../adapters/load'
import { type Sandbox, TargetFault } from '../../adapters/target'

export interface ConnectionParameters {
  /** `reference`, an address, or a module: what the user gave as `--target`. */
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
  /** Of the suite's own specimens only. */
  readonly isSpecimen?: boolean
}

const connections = new Map<string, Promise<LoadedTarget>>()
const sandboxes = new Set<Promise<Sandbox>>()
let isBrokenOff = false

/** Rejects with the error of the adapter. Later calls for the same target have the same result. */
export function connectionFor({
  target,
  settings,
  isSpecimen,
}: ConnectionParameters): Promise<LoadedTarget> {
  if (isBrokenOff) return Promise.reject(new TargetFault('the run was broken off'))
  const key = JSON.stringify([target, settings])
  const where = isSpecimen ? 'in this process' : 'in its own process'
  const open = connections.get(key) ?? loadTarget(target, settings, { where })
  connections.set(key, open)
  return open
}

/** Opens a sandbox, and remembers it until it is closed. */
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

/** Closes everything. Returns the faults of closing, because no scenario can report them. */
export async function closeConnections(): Promise<readonly unknown[]> {
  const open = [...connections.values()]
  connections.clear()
  const closed = await Promise.allSettled(open.map(async (target) => (await target).close()))
  return closed.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
}

/** Closes the sandboxes of running scenarios. No sandbox can be opened afterwards. */
export async function breakOffConnections(): Promise<void> {
  isBrokenOff = true
  const open = [...sandboxes]
  sandboxes.clear()
  await Promise.allSettled(open.map(async (sandbox) => (await sandbox).close()))
  await closeConnections()
}
