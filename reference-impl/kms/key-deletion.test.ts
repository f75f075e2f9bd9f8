import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { DAY_MS, HOUR_MS } from '../clock'
import { activatedKms, OWNER, outcomeOf, REGION, START } from './fixtures/activated-kms'

const INVALID = '400 InvalidParameter'
const KEY_NOT_FOUND = '404 Forbidden.KeyNotFound'

describe('the deletion of a key', () => {
  for (const days of [6, 367, 0, -7, 7.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`is not scheduled for ${days} days`, () => {
      const { kms, key } = activatedKms()
      const request = { region: REGION, keyId: key.keyId, pendingWindowInDays: days }
      expect(outcomeOf(() => kms.scheduleKeyDeletion(OWNER, request))).to.equal(INVALID)
    })
  }

  it('says when, for every window from 7 to 366 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 366 }), (days) => {
        const { kms, key } = activatedKms()
        const request = { region: REGION, keyId: key.keyId, pendingWindowInDays: days }
        const { deleteDate } = kms.scheduleKeyDeletion(OWNER, request)
        return deleteDate === new Date(START + days * DAY_MS).toISOString()
      }),
      { numRuns: 30 },
    )
  })

  it('happens when the window has passed, and not before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 366 }),
        fc.integer({ min: 0, max: 400 * DAY_MS }),
        (days, passed) => {
          const { kms, key, clock } = activatedKms()
          const request = { region: REGION, keyId: key.keyId, pendingWindowInDays: days }
          kms.scheduleKeyDeletion(OWNER, request)
          clock.advance(passed / HOUR_MS)
          const isThere = outcomeOf(() => kms.describeKey(OWNER, request)) === 'completed'
          return isThere === passed < days * DAY_MS
        },
      ),
      {
        examples: [7, 366].flatMap((days) =>
          [-1, 0].map((ms): [number, number] => [days, days * DAY_MS + ms]),
        ),
      },
    )
  })

  it('cannot be undone: what the key sealed stays sealed', () => {
    const { kms, key, clock } = activatedKms()
    const request = { region: REGION, keyId: key.keyId }
    const { ciphertextBlob } = kms.generateDataKey(OWNER, request)
    kms.scheduleKeyDeletion(OWNER, { ...request, pendingWindowInDays: 7 })
    clock.advance(7 * 24)
    expect(outcomeOf(() => kms.decrypt(OWNER, { region: REGION, ciphertextBlob }))).to.equal(
      KEY_NOT_FOUND,
    )
  })

  it('cannot be cancelled once it has happened', () => {
    const { kms, key, clock } = activatedKms()
    const request = { region: REGION, keyId: key.keyId }
    kms.scheduleKeyDeletion(OWNER, { ...request, pendingWindowInDays: 7 })
    clock.advance(7 * 24)
    expect(outcomeOf(() => kms.cancelKeyDeletion(OWNER, request))).to.equal(KEY_NOT_FOUND)
  })

  it('sets the alias free', () => {
    const { kms, clock } = activatedKms()
    const alias = 'alias/vault'
    const { keyId } = kms.createKey(OWNER, { region: REGION, alias })
    kms.scheduleKeyDeletion(OWNER, { region: REGION, keyId, pendingWindowInDays: 7 })
    clock.advance(7 * 24)
    expect(outcomeOf(() => kms.createKey(OWNER, { region: REGION, alias }))).to.equal('completed')
  })

  it('when cancelled leaves the key enabled, even if it was disabled', () => {
    const { kms, key } = activatedKms()
    const request = { region: REGION, keyId: key.keyId }
    kms.disableKey(OWNER, request)
    kms.scheduleKeyDeletion(OWNER, { ...request, pendingWindowInDays: 7 })
    kms.cancelKeyDeletion(OWNER, request)
    expect(kms.describeKey(OWNER, request)).to.deep.equal(key)
  })
})
