import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Envelope, StoredObject } from '../adapters/target'
import { Openings } from './openings'

const ENVELOPE: Envelope = {
  cipher: 'aes-256-gcm',
  keyId: 'k',
  wrappedDataKey: 'w',
  iv: 'aXY=',
  offset: 0,
  length: 3,
}
const OBJECT: StoredObject = { id: '1', bytes: 'YWJj', envelope: ENVELOPE }

describe('openings', () => {
  it('open an object that has not changed once', () => {
    const { openings, count } = counting()
    for (let time = 0; time < 3; time++) openings.open('p/t', { ...OBJECT }, { ...ENVELOPE }, 'key')
    expect(count()).to.equal(1)
  })

  for (const [what, place, object, envelope, dataKey] of [
    ['other bytes', 'p/t', { ...OBJECT, bytes: 'YWJk' }, ENVELOPE, 'key'],
    ['another envelope', 'p/t', OBJECT, { ...ENVELOPE, iv: 'dml=' }, 'key'],
    ['another data key', 'p/t', OBJECT, ENVELOPE, 'other'],
    ['another table', 'p/u', OBJECT, ENVELOPE, 'key'],
  ] as const)
    it(`open it again with ${what}`, () => {
      const { openings, count } = counting()
      openings.open('p/t', OBJECT, ENVELOPE, 'key')
      openings.open(place, object, envelope, dataKey)
      expect(count()).to.equal(2)
    })
})

function counting() {
  let opened = 0
  const open = () => {
    opened += 1
    return Buffer.alloc(0)
  }
  const openings = new Openings({ open, shown: () => undefined, lost: () => undefined })
  return { openings, count: () => opened }
}
