/**
 * One plain question for every operation of the contract, in an order in which each can be answered. They
 * look at shapes, not at promises: those are for the clauses.
 */
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
  readonly learn?: (value: unknown, known: Known) => void
}

/** In the place of ids that nobody has given. */
export const NOBODY_S: Known = {
  keyId: '00000000-0000-4000-8000-000000000000',
  instanceId: 'no-such-instance',
}

export const REGION = 'cn-shanghai'
export const PROJECT = { name: 'payroll', region: REGION, encryption: null }
export const TABLE = { project: 'payroll', table: 'salaries' }
const ROWS = [{ employee: 'Mei Lin', salary: '41000' }]
export const WRITING = { ...TABLE, rows: ROWS, mode: 'append' } as const
export const PRINCIPAL = { name: 'mei' }
const DEFAULT_KEY = { algorithm: 'AES256', key: { kind: 'default' } } as const
const POLICY = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: ['odps:*'], Resource: '*' }],
}

export const CORE_QUESTIONS: readonly Question[] = [
  needed('createProject', () => PROJECT),
  accepted('getProject', () => ({ name: PROJECT.name })),
  needed('writeRows', () => WRITING),
  accepted('readRows', () => TABLE),
  accepted('createProject', () => ({ ...PROJECT, name: 'ledger' })),
  // Where KMS has yet to be activated it may be refused.
  answered('setEncryption', () => ({ project: 'ledger', encryption: DEFAULT_KEY })),
]

export const QUESTIONS: Readonly<Record<Capability, readonly Question[]>> = {
  keys: [
    accepted('keys.status', () => ({ region: REGION })),
    needed('keys.activate', () => ({ region: REGION })),
    needed(
      'keys.create',
      () => ({ region: REGION, alias: 'alias/vault' }),
      (value, known) => {
        known.keyId = (value as { keyId: string }).keyId
      },
    ),
    accepted('keys.describe', ({ keyId }) => ({ keyId })),
    accepted('keys.list', () => ({ region: REGION })),
    accepted('keys.setState', ({ keyId }) => ({ keyId, state: 'Disabled' })),
    accepted('keys.setState', ({ keyId }) => ({ keyId, state: 'Enabled' })),
    accepted('keys.scheduleDeletion', ({ keyId }) => ({ keyId, days: 7 })),
    accepted('keys.cancelDeletion', ({ keyId }) => ({ keyId })),
    // No ciphertext of KMS at all: its refusal is the answer.
    answered('keys.decrypt', () => ({ ciphertextBlob: 'AAAA' })),
    answered('createProject', () => ({ ...PROJECT, name: 'bonus', encryption: DEFAULT_KEY })),
    answered('writeRows', () => ({ ...WRITING, project: 'bonus' })),
  ],
  access: [
    accepted('access.authorizeService', () => ({ service: 'maxcompute' })),
    accepted('access.revokeService', () => ({ service: 'maxcompute' })),
    needed('access.createPrincipal', () => PRINCIPAL),
    accepted('access.attachPolicy', () => ({ principal: 'mei', policy: POLICY })),
    accepted('access.assignRole', () => ({
      project: PROJECT.name,
      principal: 'mei',
      role: 'Admin',
    })),
    accepted('access.setProperty', () => ({
      project: PROJECT.name,
      property: 'ipWhitelist',
      value: '10.0.0.0/8',
    })),
  ],
  clock: [accepted('clock.now', () => ({})), accepted('clock.advance', () => ({ hours: 0.5 }))],
  metering: [
    accepted('metering.kmsCalls', () => ({})),
    accepted('metering.kmsCalls', () => ({ project: PROJECT.name })),
    accepted('metering.bill', () => ({})),
  ],
  inspection: [accepted('inspection.storedObjects', () => TABLE)],
  hologres: [
    needed(
      'hologres.createInstance',
      () => ({ version: '2.0', region: REGION }),
      (value, known) => {
        known.instanceId = (value as { instanceId: string }).instanceId
      },
    ),
    accepted('hologres.readExternalTable', ({ instanceId }) => ({ instanceId, ...TABLE })),
  ],
  dataworks: [
    needed('dataworks.createWorkspace', () => ({ name: 'finance', region: REGION })),
    accepted('dataworks.createProject', () => ({
      workspace: 'finance',
      name: 'budget',
      encryption: null,
    })),
  ],
}

function accepted<Name extends OperationName>(
  operation: Name,
  input: (known: Known) => InputOf<Name>,
): Question {
  return { operation, input, due: 'accepted' }
}

function needed<Name extends OperationName>(
  operation: Name,
  input: (known: Known) => InputOf<Name>,
  learn: Question['learn'] = () => {},
): Question {
  return { operation, input, due: 'needed', learn }
}

function answered<Name extends OperationName>(
  operation: Name,
  input: (known: Known) => InputOf<Name>,
): Question {
  return { operation, input, due: 'answered' }
}
