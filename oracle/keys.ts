/** KMS as its own user sees it: KEY, CCH-7, and BYOK-1 where a key is created. */
import type { Key, OperationName } from '../adapters/target'
import { say } from '../record/saying'
import { ANYTHING, type Finding, findings, reason } from './finding'
import { change, historyOf } from './history'
import { is, kmsStates, statesSaid } from './key-states'
import { NOTHING, type Rules } from './rule'
import { activationOf, type KnownKey, type State } from './state'

type KeyOperation = Extract<OperationName, `keys.${string}`>

const SERVICE_KEY = reason(
  'KEY-4',
  say`the key belongs to the service`,
  'ACCESS_DENIED',
  'KEY_STATE_CONFLICT',
)
const GONE = reason(
  'CCH-7',
  say`the deletion window of the key has passed`,
  'KEY_NOT_FOUND',
  'KEY_UNAVAILABLE',
)
const SHORTEST_WINDOW = 7
const LONGEST_WINDOW = 366

export const KEY_RULES: Rules<KeyOperation> = {
  'keys.activate': {
    lawful: () => ANYTHING,
    accepted(state, { region }) {
      // No document says that it counts for this region alone.
      for (const [other, isActivated] of state.activated)
        if (!isActivated) state.activated.delete(other)
      state.activated.set(region, true)
      return NOTHING
    },
  },
  'keys.status': {
    lawful: () => ANYTHING,
    accepted(state, { region }, { activated }) {
      state.activated.set(region, activated)
      return NOTHING
    },
  },
  'keys.create': {
    lawful(state, { region, as }) {
      if (as !== undefined) return ANYTHING
      if (activationOf(state, region) !== 'not activated') return ANYTHING
      return {
        must: [
          reason(
            'BYOK-1',
            say`KMS is not activated in ${region}`,
            'KMS_NOT_ACTIVATED',
            // A target may offer some regions only.
            ...(state.regions.has(region) ? [] : (['INVALID_ARGUMENT'] as const)),
          ),
        ],
        may: [],
        promises: [],
      }
    },
    accepted(state, _input, key) {
      learn(state, key)
      return NOTHING
    },
  },
  'keys.describe': {
    lawful(state, { keyId, as }) {
      const isService = state.keys.get(keyId)?.creator === 'service'
      if (isService) return as === undefined ? { must: [], may: [], promises: ['KEY-2'] } : ANYTHING
      return ofKnownKey(state, keyId, as, (key) => ({
        must: [],
        may: [],
        promises: stateClauses(state, key),
      }))
    },
    asks: (state, { keyId }) =>
      state.keys.get(keyId)?.creator === 'service' ? ['KEY-8', 'KEY-2'] : ['KEY-3'],
    accepted: (state, _input, key) => compared(state, key),
  },
  'keys.list': {
    lawful: () => ANYTHING,
    asks: (state, { region, as }) =>
      as === undefined && hasDefaultKey(state, region) ? ['KEY-1', 'KEY-2'] : [],
    accepted(state, { region, as }, keys) {
      const found = keys.flatMap((key) => compared(state, key))
      const elsewhere = keys.find((key) => key.region !== region)
      if (elsewhere !== undefined)
        found.push(
          ...findings(
            ['KEY-2', 'KEY-3', 'BYOK-8'],
            say`keys of ${region}`,
            say`a key of ${elsewhere.region}`,
          ),
        )
      if (as !== undefined) return found
      const missing = [...state.keys.values()].filter(
        (key) =>
          key.region === region &&
          !kmsStates(state, key).has('gone') &&
          !keys.some(({ keyId }) => keyId === key.keyId),
      )
      const own = missing.filter(({ creator }) => creator === 'user')
      if (own.length > 0)
        found.push(
          ...findings(['KEY-3'], say`every key that the user created`, say`a key is missing`),
        )
      if (hasDefaultKey(state, region) && !keys.some(({ creator }) => creator === 'service'))
        found.push(
          ...findings(
            ['KEY-1', 'KEY-2'],
            say`the key that MaxCompute made for the default key`,
            say`KMS lists no key of the service in this region`,
          ),
        )
      return found
    },
  },
  'keys.setState': {
    lawful: (state, { keyId, as }) =>
      ofKnownKey(state, keyId, as, (key) => {
        const states = kmsStates(state, key)
        if (!states.has('PendingDeletion') && !states.has('gone'))
          return { must: [], may: [], promises: ['KEY-3'] }
        return ANYTHING
      }),
    accepted(state, { keyId, state: asked }, key) {
      const known = state.keys.get(keyId) ?? learn(state, key)
      change(known.states, state.now, asked)
      known.deletedAt = undefined
      return compared(state, key)
    },
  },
  'keys.scheduleDeletion': {
    lawful(state, { keyId, days, as }) {
      return ofKnownKey(state, keyId, as, (key) => {
        if (!Number.isInteger(days) || days < SHORTEST_WINDOW || days > LONGEST_WINDOW)
          return {
            must: [
              reason(
                'CCH-7',
                say`${days} days are no deletion window`,
                'INVALID_ARGUMENT',
                'KEY_STATE_CONFLICT',
              ),
            ],
            may: [],
            promises: [],
          }
        const states = kmsStates(state, key)
        if (is(states, 'Enabled') || is(states, 'Disabled'))
          return { must: [], may: [], promises: ['CCH-7'] }
        return ANYTHING
      })
    },
    accepted(state, { keyId, days }, key) {
      const known = state.keys.get(keyId) ?? learn(state, key)
      change(known.states, state.now, 'PendingDeletion')
      known.deletedAt = state.now + days * 24
      return compared(state, key)
    },
    refused(state, { keyId }) {
      const known = state.keys.get(keyId)
      if (known !== undefined) known.stateClause = 'CCH-7'
    },
  },
  'keys.cancelDeletion': {
    lawful: (state, { keyId, as }) =>
      ofKnownKey(state, keyId, as, (key) =>
        is(kmsStates(state, key), 'PendingDeletion')
          ? { must: [], may: [], promises: ['CCH-5'] }
          : ANYTHING,
      ),
    accepted(state, { keyId }, key) {
      const known = state.keys.get(keyId) ?? learn(state, key)
      const before = known.states.changes.at(-2)?.value
      // Whether a key that was disabled before is enabled afterwards is read from the answer.
      change(known.states, state.now, key.state)
      known.deletedAt = undefined
      known.stateClause = 'CCH-5'
      if (key.state === 'Enabled' || before !== 'Enabled') return NOTHING
      return findings(
        ['CCH-5', 'KEY-3'],
        say`the key is Enabled again`,
        say`KMS reports ${key.state}`,
      )
    },
  },
  'keys.decrypt': {
    // KMS itself has no 24 hours.
    lawful(state, { ciphertextBlob, as }) {
      const key = state.keys.get(state.wrappedUnder.get(ciphertextBlob) ?? '')
      if (key === undefined || as !== undefined) return ANYTHING
      const states = kmsStates(state, key)
      if (states.size > 1) return ANYTHING
      if (states.has('Enabled')) return { must: [], may: [], promises: ['MEC-7'] }
      const clause = states.has('Disabled') ? 'CCH-1' : states.has('gone') ? 'CCH-7' : 'CCH-2'
      const away = reason(
        clause,
        say`the key is ${statesSaid(states)}`,
        ...(['KEY_UNAVAILABLE', 'KEY_STATE_CONFLICT', 'KEY_NOT_FOUND'] as const),
      )
      return { must: [{ ...away, also: ['MEC-4'] }], may: [], promises: [] }
    },
    accepted(state, { ciphertextBlob }, { plaintext }) {
      // A record has it redacted.
      if (/^[A-Za-z0-9+/]+=*$/.test(plaintext)) state.dataKeys.set(ciphertextBlob, plaintext)
      return NOTHING
    },
  },
}

/** Whether a project of the region was written to under the default key. */
function hasDefaultKey({ projects }: State, region: string): boolean {
  return [...projects.values()].some(
    ({ encryption, sealedSince, isUnsure, region: of }) =>
      of === region &&
      encryption !== null &&
      encryption.keyId === undefined &&
      sealedSince !== undefined &&
      !isUnsure,
  )
}

function ofKnownKey(
  state: State,
  keyId: string,
  as: string | undefined,
  lawful: (key: KnownKey) => ReturnType<(typeof KEY_RULES)['keys.describe']['lawful']>,
): ReturnType<(typeof KEY_RULES)['keys.describe']['lawful']> {
  const key = state.keys.get(keyId)
  if (key === undefined || as !== undefined) return ANYTHING
  if (key.creator === 'service') return { must: [SERVICE_KEY], may: [], promises: [] }
  const states = kmsStates(state, key)
  if (is(states, 'gone')) return { must: [GONE], may: [], promises: [] }
  if (states.has('gone')) return { ...lawful(key), may: [...lawful(key).may, GONE] }
  return lawful(key)
}

function learn(state: State, key: Key): KnownKey {
  const known: KnownKey = {
    keyId: key.keyId,
    region: key.region,
    creator: key.creator,
    states: historyOf(key.state),
    deletedAt: undefined,
    stateClause: undefined,
  }
  state.keys.set(key.keyId, known)
  return known
}

/** What speaks of the state of a user's key: a rotation, a rescue or a refused deletion leaves it as it was. */
function stateClauses(state: State, { keyId, stateClause }: KnownKey): string[] {
  const rotated = state.rotated.has(keyId) ? ['ROT-1'] : []
  return [...rotated, ...(stateClause === undefined ? [] : [stateClause]), 'KEY-3']
}

export function compared(state: State, key: Key): Finding[] {
  const known = state.keys.get(key.keyId)
  if (known === undefined) {
    learn(state, key)
    return []
  }
  const states = kmsStates(state, known)
  if (!states.has(key.state) && !states.has('gone'))
    return [
      ...findings(
        known.creator === 'service' ? ['KEY-4'] : stateClauses(state, known),
        say`the state ${statesSaid(states)}, which KMS was given`,
        say`KMS reports ${key.state}`,
      ),
    ]
  if (key.creator !== known.creator)
    return [...findings(['KEY-8'], say`creator ${known.creator}`, say`creator ${key.creator}`)]
  return []
}
