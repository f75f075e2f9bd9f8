/**
 * The published state table, cell by cell, with the codes written out rather than taken from the
 * code.
 */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import { activatedKms, type KmsAtWork, OWNER, outcomeOf, REGION } from './fixtures/activated-kms'
import type { KeyState } from './index'

type Column = readonly [KeyState, (at: KmsAtWork) => void]
type Attempt = (at: KmsAtWork & { readonly ciphertextBlob: Buffer }) => void

const request = ({ key }: KmsAtWork) => ({ region: REGION, keyId: key.keyId })

const STATES: readonly Column[] = [
  ['Enabled', () => {}],
  ['Disabled', (at) => at.kms.disableKey(OWNER, request(at))],
  [
    'PendingDeletion',
    (at) => at.kms.scheduleKeyDeletion(OWNER, { ...request(at), pendingWindowInDays: 7 }),
  ],
]

const OPERATIONS: Readonly<Record<string, Attempt>> = {
  GenerateDataKey: (at) => at.kms.generateDataKey(OWNER, request(at)),
  Encrypt: (at) => at.kms.encrypt(OWNER, { ...request(at), plaintext: Buffer.from('secret') }),
  Decrypt: (at) => at.kms.decrypt(OWNER, { region: REGION, ciphertextBlob: at.ciphertextBlob }),
  DescribeKey: (at) => at.kms.describeKey(OWNER, request(at)),
  ListKeys: (at) => at.kms.listKeys(OWNER, { region: REGION }),
  CreateKey: (at) => at.kms.createKey(OWNER, { region: REGION }),
  EnableKey: (at) => at.kms.enableKey(OWNER, request(at)),
  DisableKey: (at) => at.kms.disableKey(OWNER, request(at)),
  ScheduleKeyDeletion: (at) =>
    at.kms.scheduleKeyDeletion(OWNER, { ...request(at), pendingWindowInDays: 7 }),
  CancelKeyDeletion: (at) => at.kms.cancelKeyDeletion(OWNER, request(at)),
}

const OK = 'completed'
const DISABLED = '409 Rejected.Disabled'
const PENDING = '409 Rejected.PendingDeletion'
const UNCHANGEABLE = '409 Rejected.StateModifiedFailed'

const TABLE: Readonly<Record<string, readonly [string, string, string]>> = {
  GenerateDataKey: [OK, DISABLED, PENDING],
  Encrypt: [OK, DISABLED, PENDING],
  Decrypt: [OK, DISABLED, PENDING],
  DescribeKey: [OK, OK, OK],
  ListKeys: [OK, OK, OK],
  CreateKey: [OK, OK, OK],
  EnableKey: [OK, OK, UNCHANGEABLE],
  DisableKey: [OK, OK, UNCHANGEABLE],
  ScheduleKeyDeletion: [OK, OK, UNCHANGEABLE],
  CancelKeyDeletion: [UNCHANGEABLE, UNCHANGEABLE, OK],
}

describe('what the state of a key lets happen', () => {
  for (const [operation, attempt] of Object.entries(OPERATIONS)) {
    for (const [column, [state, bring]] of STATES.entries()) {
      it(`${operation} while ${state}`, () => {
        const at = activatedKms()
        const { ciphertextBlob } = at.kms.generateDataKey(OWNER, request(at))
        bring(at)
        expect(outcomeOf(() => attempt({ ...at, ciphertextBlob }))).to.equal(
          TABLE[operation]?.[column],
        )
      })
    }
  }
})

describe('a refused operation', () => {
  it('leaves the state as it was', () => {
    const at = activatedKms()
    at.kms.scheduleKeyDeletion(OWNER, { ...request(at), pendingWindowInDays: 7 })
    const before = at.kms.describeKey(OWNER, request(at))
    outcomeOf(() => at.kms.enableKey(OWNER, request(at)))
    expect(at.kms.describeKey(OWNER, request(at))).to.deep.equal(before)
  })
})
