/**
 * At least one question for every operation, in an order in which each can succeed: the examples of
 * the contract, changed where the order needs it. They check the shape of answers; whether clauses
 * hold is for the run.
 */
import { CONTRACT } from '../../adapters/contract'
import type { Capability, InputOf, OperationName } from '../../adapters/target'

/** Ids from earlier answers that later questions need. */
export interface KnownIds {
  keyId: string
  instanceId: string
}

export interface ProbeQuestion {
  readonly operation: OperationName
  readonly input: (known: KnownIds) => object
  /** `accepted`: the contract allows no refusal. `needed`: the same, and later questions need it. */
  readonly expected: 'accepted' | 'needed' | 'answered'
  /** Keeps the ids in an answer for later questions. */
  readonly remember: (value: unknown, known: KnownIds) => void
}

/** Ids that no target has given. */
export const UNKNOWN_IDS: KnownIds = {
  keyId: '00000000-0000-4000-8000-000000000000',
  instanceId: 'no-such-instance',
}

const inputOf = <Name extends OperationName>(operation: Name) => CONTRACT[operation].input

export const PROJECT = { ...inputOf('createProject'), encryption: null }
export const REGION = PROJECT.region
export const TABLE = inputOf('readRows')
export const WRITE = inputOf('writeRows')
export const PRINCIPAL = inputOf('access.createPrincipal')
const DEFAULT_KEY = { algorithm: 'AES256', key: { kind: 'default' } } as const

export const CORE_QUESTIONS: readonly ProbeQuestion[] = [
  needed('createProject', { encryption: null }),
  accepted('getProject'),
  needed('writeRows'),
  accepted('readRows'),
  accepted('createProject', { ...PROJECT, name: 'ledger' }),
  // May be refused while KMS is not activated.
  answered('setEncryption', { project: 'ledger', encryption: DEFAULT_KEY }),
]

export const QUESTIONS: Readonly<Record<Capability, readonly ProbeQuestion[]>> = {
  keys: [
    accepted('keys.status'),
    needed('keys.activate'),
    needed('keys.create'),
    accepted('keys.describe'),
    accepted('keys.list'),
    accepted('keys.setState', { state: 'Disabled' }),
    accepted('keys.setState', { state: 'Enabled' }),
    accepted('keys.scheduleDeletion'),
    accepted('keys.cancelDeletion'),
    // Not a ciphertext of KMS, so a refusal is a correct answer.
    answered('keys.decrypt'),
    answered('createProject', { name: 'bonus', encryption: DEFAULT_KEY }),
    answered('writeRows', { project: 'bonus' }),
  ],
  access: [
    accepted('access.authorizeService'),
    accepted('access.revokeService'),
    needed('access.createPrincipal'),
    accepted('access.attachPolicy'),
    accepted('access.assignRole'),
    accepted('access.setProperty'),
  ],
  clock: [accepted('clock.now'), accepted('clock.advance')],
  metering: [
    accepted('metering.kmsCalls', { project: undefined }),
    accepted('metering.kmsCalls'),
    accepted('metering.bill'),
  ],
  inspection: [accepted('inspection.storedObjects')],
  hologres: [needed('hologres.createInstance'), accepted('hologres.readExternalTable')],
  dataworks: [
    needed('dataworks.createWorkspace'),
    accepted('dataworks.createProject', { encryption: null }),
  ],
  restart: [accepted('restart.restart')],
  // Without the capability keys there is no key.
  rotation: [answered('rotation.rotate')],
  // No times: later questions must not fail.
  disturbance: [accepted('disturbance.kmsFails', { times: 0 })],
  // The target gives its objects ids of its own.
  tampering: [answered('tampering.flip')],
}

/** A member that is undefined is left out. */
type Changes<Name extends OperationName> = {
  readonly [Member in keyof InputOf<Name>]?: InputOf<Name>[Member] | undefined
}

function accepted<Name extends OperationName>(
  operation: Name,
  changes?: Changes<Name>,
): ProbeQuestion {
  return question('accepted', operation, changes)
}

function needed<Name extends OperationName>(
  operation: Name,
  changes?: Changes<Name>,
): ProbeQuestion {
  return question('needed', operation, changes)
}

function answered<Name extends OperationName>(
  operation: Name,
  changes?: Changes<Name>,
): ProbeQuestion {
  return question('answered', operation, changes)
}

/** The contract's example, with changes, and with the ids that the target gave in place of its own. */
function question(
  expected: ProbeQuestion['expected'],
  operation: OperationName,
  changes: object = {},
): ProbeQuestion {
  const example = { ...CONTRACT[operation].input, ...changes }
  return {
    operation,
    expected,
    input: (known) =>
      Object.fromEntries(
        Object.entries(example)
          .filter(([, member]) => member !== undefined)
          .map(([name, member]) => [name, isIdName(name) ? known[name] : member]),
      ),
    remember: (value, known) => {
      if (expected !== 'needed' || typeof value !== 'object' || value === null) return
      for (const [name, id] of Object.entries(value)) if (isIdName(name)) known[name] = id
    },
  }
}

function isIdName(name: string): name is keyof KnownIds {
  return name in UNKNOWN_IDS
}
