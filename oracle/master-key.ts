/** What a choice of algorithm and key needs (ALG, BYOK, KEY-5), for a new project and for an existing one. */
import type { Encryption } from '../adapters/target'
import { say } from '../record/saying'
import { type Reason, reason } from './finding'
import { effective, latest } from './history'
import { failureReasons, is, kmsStates, statesSaid } from './key-states'
import { activationOf, type KnownEncryption, type State, spelledAlgorithm } from './state'

export interface Reasons {
  readonly must: readonly Reason[]
  readonly may: readonly Reason[]
}

/** `where`: BYOK-7 and NEW-2 demand for their way what the clauses of BYOK demand for a new project. */
export function choiceReasons(
  state: State,
  region: string,
  encryption: Encryption,
  where: (clause: string) => string = (clause) => clause,
): Reasons {
  const algorithm = algorithmReasons(encryption.algorithm)
  const key =
    encryption.key.kind === 'default'
      ? defaultKeyReasons(state, region)
      : byokReasons(state, region, encryption.key.keyId, where)
  return {
    must: [...algorithm.must, ...key.must],
    may: [...algorithm.may, ...key.may, ...failureReasons(state)],
  }
}

function algorithmReasons(name: string): Reasons {
  const codes = ['ALGORITHM_UNSUPPORTED', 'INVALID_ARGUMENT'] as const
  if (name.trim() === '')
    return { must: [], may: [reason('ALG-5', say`the algorithm is empty`, ...codes)] }
  const spelled = spelledAlgorithm(name)
  if (spelled === undefined)
    return {
      must: [reason('ALG-2', say`"${name}" is none of the three algorithms`, ...codes)],
      may: [],
    }
  if (spelled === name) return { must: [], may: [] }
  return { must: [], may: [reason('ALG-4', say`"${name}" is another spelling`, ...codes)] }
}

function defaultKeyReasons(state: State, region: string): Reasons {
  if (activationOf(state, region) === 'activated') return { must: [], may: [] }
  return {
    must: [],
    may: [reason('KEY-5', say`KMS is not activated in ${region}`, 'KMS_NOT_ACTIVATED')],
  }
}

function byokReasons(
  state: State,
  region: string,
  keyId: string,
  where: (clause: string) => string,
): Reasons {
  const must: Reason[] = []
  const may: Reason[] = []
  const activation = activationOf(state, region)
  if (activation !== 'activated') {
    const elsewhere = [...state.activated.values()].includes(true)
    const reasons = activation === 'unknown' ? may : must
    reasons.push(
      reason(
        where(elsewhere ? 'BYOK-2' : 'BYOK-1'),
        say`KMS is not activated in ${region}`,
        'KMS_NOT_ACTIVATED',
      ),
    )
  }
  const key = state.keys.get(keyId)
  if (key === undefined) {
    must.push(
      reason(where('BYOK-3'), say`the key does not exist`, 'KEY_NOT_FOUND', 'INVALID_ARGUMENT'),
    )
  } else if (key.creator === 'service') {
    // Left open by docs/target-contract.md.
    may.push(
      reason(
        'KEY-3',
        say`the key belongs to the service`,
        'INVALID_ARGUMENT',
        'ACCESS_DENIED',
        'KEY_NOT_FOUND',
      ),
    )
  } else {
    if (key.region !== region)
      must.push(
        reason(
          where('BYOK-8'),
          say`the key lives in ${key.region}`,
          ...(['KEY_REGION_UNSUPPORTED', 'KEY_NOT_FOUND', 'INVALID_ARGUMENT'] as const),
        ),
      )
    const states = kmsStates(state, key)
    if (!states.has('Enabled'))
      must.push(
        reason(
          where('BYOK-6'),
          say`the key is ${statesSaid(states)}`,
          ...(['KEY_UNAVAILABLE', 'KEY_STATE_CONFLICT'] as const),
          ...(states.has('gone') ? (['KEY_NOT_FOUND'] as const) : []),
        ),
      )
    else if (!is(effective(key.states, state.now), 'Enabled'))
      may.push(
        reason(
          'CCH-3',
          say`the key changed less than 24 hours ago`,
          'KEY_UNAVAILABLE',
          'KEY_STATE_CONFLICT',
        ),
      )
  }
  const { maxcompute } = state.services
  if (!latest(maxcompute))
    must.push(reason(where('BYOK-4'), say`MaxCompute lacks its role`, 'SERVICE_NOT_AUTHORIZED'))
  else if (effective(maxcompute, state.now).size > 1 && maxcompute.changes.length > 2)
    may.push(
      reason('BYOK-5', say`the role was revoked in the last 24 hours`, 'SERVICE_NOT_AUTHORIZED'),
    )
  return { must, may }
}

/** What a project is encrypted with once the request was accepted. */
export function chosen({ algorithm, key }: Encryption): KnownEncryption {
  const spelled = spelledAlgorithm(algorithm)
  return {
    algorithm: spelled ?? 'unknown',
    reported: spelled === undefined ? [] : [...new Set([spelled, algorithm])],
    keyId: key.kind === 'byok' ? key.keyId : undefined,
  }
}
