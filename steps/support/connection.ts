/**
 * One connection to a target per thread, used by all its scenarios, and their open sandboxes. The
 * only file in steps/ that loads a target.
 */
import { limitsOf } from '../../adapters/limits'
import { type LoadedTarget, loadTarget } from '../../adapters/load'
import { saidFault } from '../../adapters/said-fault'
import type { StorageReader } from '../../adapters/storage-reader'
import type { Sandbox } from '../../adapters/target'
import type { Pasts } from '../../record/past'
import { say } from '../../record/saying'

export interface ConnectionParameters {
  /** `reference`, an address, or a module: what the user gave as `--target`. */
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
  /** A folder or a module that fetches stored bytes without the target: what the user gave as `--inspect-with`. */
  readonly inspectWith?: string
  /** Answers that the record has in part only are attached too, since the clock of the target only runs. */
  readonly keepsPast?: boolean
  /** Of `sealproof resume`: what scenarios asked that go on now. */
  readonly pasts?: Pasts
  /** Whole answers about stored bytes are attached too, for kept evidence. */
  readonly keepsEvidence?: boolean
  /** Of the suite's own specimens only. */
  readonly isSpecimen?: boolean
}

const readers = new Map<string, Promise<StorageReader>>()
const connections = new Map<string, Promise<LoadedTarget>>()
const sandboxes = new Set<Promise<Sandbox>>()
let isBrokenOff = false

/** Rejects with the error of the adapter. Later calls for the same target have the same result. */
export function connectionFor(parameters: ConnectionParameters): Promise<LoadedTarget> {
  if (isBrokenOff) return Promise.reject(saidFault(say`the run was broken off`))
  const { target, settings, inspectWith } = parameters
  const key = JSON.stringify([target, settings, inspectWith])
  const open = connections.get(key) ?? connected(parameters)
  connections.set(key, open)
  return open
}

/** From now on this target answers for the parameters, and nothing is loaded. */
export function answerWith(
  { target, settings, inspectWith }: ConnectionParameters,
  answering: LoadedTarget,
): void {
  connections.set(JSON.stringify([target, settings, inspectWith]), Promise.resolve(answering))
}

/** Undefined where the target alone shows what it stores. */
export async function storageReaderFor({
  inspectWith,
}: Pick<ConnectionParameters, 'inspectWith'>): Promise<StorageReader | undefined> {
  if (inspectWith === undefined) return undefined
  const { loadStorageReader } =
    require('../../adapters/storage-reader') as typeof import('../../adapters/storage-reader')
  const open = readers.get(inspectWith) ?? loadStorageReader(inspectWith)
  readers.set(inspectWith, open)
  return open
}

async function connected(parameters: ConnectionParameters): Promise<LoadedTarget> {
  const { target, settings, isSpecimen } = parameters
  const reader = await storageReaderFor(parameters)
  const where = isSpecimen ? 'in this process' : 'in its own process'
  const loaded = await loadTarget(target, settings, { where })
  if (reader === undefined) return loaded
  const { withStorageReader } =
    require('../../adapters/storage-reader') as typeof import('../../adapters/storage-reader')
  try {
    return withStorageReader(loaded, reader, limitsOf(settings))
  } catch (error) {
    await loaded.close()
    throw error
  }
}

/** Opens a sandbox, and remembers it until it is closed. */
export async function openSandbox(
  parameters: ConnectionParameters,
  label: string,
): Promise<Sandbox> {
  const target = await connectionFor(parameters)
  return remembered(target.openSandbox(label))
}

/** A sandbox that an earlier process left open. */
export async function reopenSandbox(
  parameters: ConnectionParameters,
  handle: string,
): Promise<Sandbox> {
  const target = await connectionFor(parameters)
  if (target.reopen === undefined) throw saidFault(say`the target does not open a sandbox again`)
  return remembered(target.reopen(handle))
}

const forgetting = new WeakMap<Sandbox, () => void>()

/** It stays open when the run ends. */
export function keepOpen(sandbox: Sandbox): void {
  forgetting.get(sandbox)?.()
}

async function remembered(opening: Promise<Sandbox>): Promise<Sandbox> {
  sandboxes.add(opening)
  const forget = (): boolean => sandboxes.delete(opening)
  const sandbox = await opening.catch((error: unknown) => {
    forget()
    throw error
  })
  const open: Sandbox = {
    ...sandbox,
    close: () => {
      forget()
      return sandbox.close()
    },
  }
  forgetting.set(open, forget)
  return open
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
