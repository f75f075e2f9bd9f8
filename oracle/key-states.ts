/** States of keys in KMS, and what follows for a project under a key (CCH, BYOK-5, BYOK-6). */
import { either, type Saying, say } from '../record/saying'
import type { Reason } from './finding'
import { reason } from './finding'
import { always, effective, LATEST_EFFECT, latest } from './history'
import type { KmsKeyState, KnownEncryption, KnownKey, State } from './state'

/** A clock that runs by itself is ahead of the hours by which it was moved. */
const RUNNING = 1

/** The states that KMS itself may give the key now; changes in KMS show at once. */
export function kmsStates(state: State, key: KnownKey): ReadonlySet<KmsKeyState> {
  const now = latest(key.states)
  if (now !== 'PendingDeletion' || key.deletedAt === undefined) return new Set([now])
  if (state.now >= key.deletedAt) return new Set(['gone'])
  if (state.now >= key.deletedAt - RUNNING) return new Set(['PendingDeletion', 'gone'])
  return new Set([now])
}

export function is(states: ReadonlySet<KmsKeyState>, state: KmsKeyState): boolean {
  return states.size === 1 && states.has(state)
}

export function statesSaid(states: ReadonlySet<KmsKeyState>): Saying {
  return either([...states].map((state) => (state === 'gone' ? say`gone` : state)))
}

/** Why data under this encryption may or must not be read or written now. */
export function unavailable(
  state: State,
  encryption: KnownEncryption,
  clauses: { readonly disabled: string; readonly deleted: string },
  usedAt?: number | undefined,
): { readonly must: readonly Reason[]; readonly may: readonly Reason[] } {
  const failing = failureReasons(state)
  const { keyId } = encryption
  const key = keyId === undefined ? undefined : state.keys.get(keyId)
  if (key === undefined) return { must: [], may: failing }
  const states = effective(key.states, state.now)
  const codes = ['KEY_UNAVAILABLE', 'KEY_NOT_FOUND'] as const
  if (is(kmsStates(state, key), 'gone'))
    return {
      must: [reason('CCH-7', say`the deletion window of its BYOK has passed`, ...codes)],
      may: [],
    }
  const changedAt = key.states.changes.at(-1)?.at ?? 0
  const isBusy = usedAt !== undefined && usedAt > changedAt
  const also = isBusy ? ['CCH-4'] : []
  const revoked = [...roleReasons(state), ...failing]
  if (states.has('Enabled')) {
    if (states.size === 1) return { must: [], may: revoked }
    return {
      must: [],
      may: [reason('CCH-3', say`its BYOK changed less than 24 hours ago`, ...codes), ...revoked],
    }
  }
  if (is(states, 'Disabled'))
    return {
      must: [
        {
          ...reason(
            clauses.disabled,
            say`its BYOK was disabled at least 24 hours ago`,
            'KEY_UNAVAILABLE',
          ),
          also,
        },
      ],
      may: revoked,
    }
  return {
    must: [
      {
        ...reason(
          clauses.deleted,
          say`its BYOK was taken away, and its deletion scheduled at least 24 hours ago`,
          'KEY_UNAVAILABLE',
        ),
        also,
      },
    ],
    may: revoked,
  }
}

/** MaxCompute's role was revoked, or was not granted for a time in the last 24 hours (BYOK-5). */
function roleReasons({ services, now }: State): readonly Reason[] {
  if (!effective(services.maxcompute, now).has(false)) return []
  return [
    reason(
      'BYOK-5',
      say`the role of MaxCompute was not granted throughout the last 24 hours`,
      'SERVICE_NOT_AUTHORIZED',
      'KEY_UNAVAILABLE',
      'ACCESS_DENIED',
    ),
  ]
}

/** KMS was made to fail: a target outlasts it, or refuses (DST-2). */
export function failureReasons({ failing, failedAt, now }: State): readonly Reason[] {
  // A refusal may be remembered as long as a key.
  const isRemembered = failedAt !== undefined && now - failedAt < LATEST_EFFECT
  if (failing.size === 0 && !isRemembered) return []
  return [
    reason(
      'DST-2',
      say`KMS fails`,
      'KEY_UNAVAILABLE',
      'KEY_STATE_CONFLICT',
      'KMS_NOT_ACTIVATED',
      'SERVICE_NOT_AUTHORIZED',
      'KEY_NOT_FOUND',
    ),
  ]
}

/** Whether the key was ever taken away. */
export function wasAway(state: State, encryption: KnownEncryption | null): boolean {
  const key = encryption?.keyId === undefined ? undefined : state.keys.get(encryption.keyId)
  return key !== undefined && !always(key.states, 'Enabled')
}
