/**
 * What became of keys so far, from KMS's log: which are disabled or scheduled for deletion now, and
 * which ever were.
 */
import type { Kms } from '../../reference-impl/index'

type Log = Pick<Kms, 'callLog'>

/** Keys that are disabled or scheduled for deletion now. */
export function unusableKeys(kms: Log): ReadonlySet<string> {
  const unusable = new Set<string>()
  for (const { operation, keyId = '', outcome } of kms.callLog()) {
    if (outcome !== 'completed') continue
    if (operation === 'DisableKey' || operation === 'ScheduleKeyDeletion') unusable.add(keyId)
    if (operation === 'EnableKey' || operation === 'CancelKeyDeletion') unusable.delete(keyId)
  }
  return unusable
}

export function wasEverDisabled(kms: Log, keyId: string): boolean {
  return wasEver('DisableKey', kms, keyId)
}

export function wasEverScheduledForDeletion(kms: Log, keyId: string): boolean {
  return wasEver('ScheduleKeyDeletion', kms, keyId)
}

function wasEver(operation: string, kms: Log, keyId: string): boolean {
  return kms.callLog().some((call) => {
    return call.operation === operation && call.keyId === keyId && call.outcome === 'completed'
  })
}
