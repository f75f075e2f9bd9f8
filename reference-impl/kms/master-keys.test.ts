/**
 * Master keys never leave KMS. The random source of the test remembers all it gave, so that the
 * material is known here and can be looked for wherever it might show.
 */

import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import { expect } from 'chai'
import { MovableClock } from '../clock'
import { type RandomBytes, systemRandom } from '../random'
import { ACCOUNT, OWNER, REGION, START } from './fixtures/activated-kms'
import { Kms } from './index'

function kmsWithKnownMaterial() {
  const drawn: Buffer[] = []
  const random: RandomBytes = (length) => {
    const bytes = systemRandom(length)
    drawn.push(bytes)
    return bytes
  }
  const kms = new Kms({ accountId: ACCOUNT, clock: new MovableClock(START), random })
  kms.openKmsService(OWNER, { region: REGION })
  const { keyId } = kms.createKey(OWNER, { region: REGION })
  const material = drawn.find(({ length }) => length === 32)
  if (!material) throw new Error('no material was drawn')
  return { kms, keyId, material }
}

/** Everything that properties lead to, prototypes and accessors included. */
function reachableFrom(root: unknown): readonly unknown[] {
  const seen = new Set<unknown>()
  const call = (value: unknown): void => {
    const holdsProperties = typeof value === 'object' || typeof value === 'function'
    if (!holdsProperties || value === null || seen.has(value)) return
    seen.add(value)
    for (const name of Reflect.ownKeys(value)) {
      call(Object.getOwnPropertyDescriptor(value, name)?.value)
    }
    if (value instanceof Map) for (const entry of value) entry.forEach(call)
    if (value instanceof Set) value.forEach(call)
  }
  call(root)
  return [...seen]
}

describe('master key material', () => {
  it('is not in the JSON of a KMS', () => {
    const { kms, material } = kmsWithKnownMaterial()
    const shown = JSON.stringify([kms, kms.callLog(), kms.meters()])
    expect(shown).not.to.contain(JSON.stringify(material))
  })

  it('is not in what inspect shows, hidden properties included', () => {
    const { kms, material } = kmsWithKnownMaterial()
    const everything = { depth: null, showHidden: true, maxArrayLength: null }
    const bytes = inspect(material).replace(/^<Buffer (.*)>$/, '$1')
    expect(inspect(kms, everything)).not.to.contain(bytes)
  })

  it('is not reached by a walk over all properties', () => {
    const { kms, material } = kmsWithKnownMaterial()
    const buffers = reachableFrom(kms).filter((value) => Buffer.isBuffer(value))
    expect(buffers.some((buffer) => buffer.equals(material))).to.equal(false)
  })

  it('is not in any answer', () => {
    const { kms, keyId, material } = kmsWithKnownMaterial()
    const request = { region: REGION, keyId }
    const dataKey = kms.generateDataKey(OWNER, request)
    const sealed = kms.encrypt(OWNER, { ...request, plaintext: Buffer.from('secret') })
    const opened = kms.decrypt(OWNER, { ...request, ciphertextBlob: sealed.ciphertextBlob })
    const answers = [
      dataKey.plaintext,
      dataKey.ciphertextBlob,
      sealed.ciphertextBlob,
      opened.plaintext,
    ]
    expect(Buffer.concat(answers).includes(material)).to.equal(false)
  })

  it('is wiped when the deletion window has passed', () => {
    const clock = new MovableClock(START)
    let material: Buffer = Buffer.alloc(0)
    const random: RandomBytes = (length) => {
      const bytes = systemRandom(length)
      if (length === 32) material = bytes
      return bytes
    }
    const kms = new Kms({ accountId: ACCOUNT, clock, random })
    kms.openKmsService(OWNER, { region: REGION })
    const { keyId } = kms.createKey(OWNER, { region: REGION })
    kms.scheduleKeyDeletion(OWNER, { region: REGION, keyId, pendingWindowInDays: 7 })
    clock.advance(7 * 24)
    kms.listKeys(OWNER, { region: REGION })
    expect(material.equals(Buffer.alloc(32))).to.equal(true)
  })
})
