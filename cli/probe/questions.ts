/**
 * Plain questions for every operation, in an order in which each can be answered: the examples of
 * the contract, changed where the order takes it. They look at shapes, not at promises: those are
 * for the clauses.
 */
import { CONTRACT } from '../../adapters/contract'
import type { Capability, InputOf, OperationName } from '../../adapters/target'

/** What later questions need of earlier answers. */
export interface Known {
  keyId: string
  instanceId: string
}

export interface Question {
  readonly operation: OperationName
  readonly input: (known: Known) => object
  /** `accepted` where the contract leaves no room for a refusal; `needed` where later questions stand on it. */
  readonly due: 'accepted' | 'needed' | 'answered'
  /** Keeps the ids in an answer for later questions. */
  readonly learn: (value: unknown, known: Known) => void
}

/** In the place of ids that nobody has given. */
export const NOBODY_S: Known = {
  keyId: '00000000-0000-4000-8000-000000000000',
  instanceId: 'no-such-instance',
}

const inputOf = <Name extends OperationName>(operation: Name) => CONTRACT[operation].input

export const PROJECT = { ...inputOf('createProject'), encryption: null }
export const REGION = PROJECT.region
export const TABLE = inputOf('readRows')
export const WRITING = inputOf('writeRows')
export const PRINCIPAL = inputOf('access.createPrincipal')
const DEFAULT_KEY = { algorithm: 'AES256', key: { kind: 'default' } } as const

export const CORE_QUESTIONS: readonly Question[] = [
  needed('createProject', { encryption: null }),
  accepted('getProject'),
  needed('writeRows'),
  accepted('readRows'),
  accepted('createProject', { ...PROJECT, name: 'ledger' }),
  // Where KMS has yet to be activated it may be refused.
  answered('setEncryption', { project: 'ledger', encryption: DEFAULT_KEY }),
]

export const QUESTIONS: Readonly<Record<Capability, readonly Question[]>> = {
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
    // No ciphertext of KMS at all: its refusal is the answer.
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
}

/** A member that is undefined is left out. */
type Changes<Name extends OperationName> = {
  readonly [Member in keyof InputOf<Name>]?: InputOf<Name>[Member] | undefined
}

function accepted<Name extends OperationName>(operation: Name, changes?: Changes<Name>): Question {
  return question('accepted', operation, changes)
}

function needed<Name extends OperationName>(operation: Name, changes?: Changes<Name>): Question {
  return question('needed', operation, changes)
}

function answered<Name extends OperationName>(operation: Name, changes?: Changes<Name>): Question {
  return question('answered', operation, changes)
}

/** The contract's example, with changes, and with the ids that the target gave in place of its own. */
function question(due: Question['due'], operation: OperationName, changes: object = {}): Question {
  const example = { ...CONTRACT[operation].input, ...changes }
  return {
    operation,
    due,
    input: (known) =>
      Object.fromEntries(
        Object.entries(example)
          .filter(([, member]) => member !== undefined)
          .map(([name, member]) => [name, isIdName(name) ? known[name] : member]),
      ),
    learn: (value, known) => {
      if (due !== 'needed' || typeof value !== 'object' || value === null) return
      for (const [name, id] of Object.entries(value)) if (isIdName(name)) known[name] = id
    },
  }
}

function isIdName(name: string): name is keyof Known {
  return name in NOBODY_S
}
