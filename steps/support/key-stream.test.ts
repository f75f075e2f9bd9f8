import { randomBytes } from 'node:crypto'
import test from 'node:test'
import { expect } from 'chai'
import { expectUnlikeStreams, type SealedObject } from './key-stream'

function sealed(bytes: Buffer, iv = randomBytes(16)): SealedObject {
  const envelope = {
    cipher: 'aes-256-ctr',
    keyId: 'key',
    wrappedDataKey: 'wrapped',
    iv: iv.toString('base64'),
    offset: 0,
    length: bytes.length,
  } as const
  return { id: bytes.toString('hex').slice(0, 6), bytes, envelope }
}

test('objects with random ciphertext and vectors of their own share nothing', () => {
  const objects = Array.from({ length: 5 }, () => sealed(randomBytes(1000)))
  expect(() => expectUnlikeStreams(objects)).not.to.throw()
})

test('equal ciphertext at the same place gives a shared stream away', () => {
  const shared = randomBytes(16)
  const [left, right] = [randomBytes(100), randomBytes(100)]
  shared.copy(left, 32)
  shared.copy(right, 32)
  expect(() => expectUnlikeStreams([sealed(left), sealed(right)])).to.throw(/share key stream/)
})

test('the same data key with the same vector is a shared stream, whatever the bytes', () => {
  const iv = randomBytes(16)
  const objects = [sealed(randomBytes(50), iv), sealed(randomBytes(50), iv)]
  expect(() => expectUnlikeStreams(objects)).to.throw(/initialisation vector/)
})

test('counters of one data key that pass the same value share a stream, one block apart', () => {
  const [first, second] = [Buffer.alloc(16, 7), Buffer.alloc(16, 7)]
  second[15] = 8
  const objects = [sealed(randomBytes(50), first), sealed(randomBytes(50), second)]
  expect(() => expectUnlikeStreams(objects)).to.throw(/counters of one data key/)
})

/** So many that they are not compared each with each. */
const MANY = 100

test('many objects with random ciphertext share nothing', () => {
  const objects = Array.from({ length: MANY }, (_, index) => sealed(randomBytes(index * 10)))
  expect(() => expectUnlikeStreams(objects)).not.to.throw()
})

test('among many objects a pair with any kind of sharing is found', () => {
  const others = Array.from({ length: MANY }, () => sealed(randomBytes(200)))
  const iv = randomBytes(16)
  const sameVector = [sealed(randomBytes(50), iv), sealed(randomBytes(60), iv)]
  expect(() => expectUnlikeStreams([...others, ...sameVector])).to.throw(/initialisation vector/)
  const [last, first] = [Buffer.alloc(16, 0xff), Buffer.alloc(16)]
  const sameCounter = [sealed(randomBytes(50), first), sealed(randomBytes(50), last)]
  expect(() => expectUnlikeStreams([...sameCounter, ...others])).to.throw(/counters of one/)
  for (let place = 0; place < 40; place++) {
    const [left, right] = [randomBytes(56), randomBytes(70)]
    right.copy(left, place, place, place + 16)
    expect(
      () => expectUnlikeStreams([sealed(left), ...others, sealed(right)]),
      `${place}`,
    ).to.throw(/equal bytes of ciphertext/)
  }
})

test('among many objects a run that is too short tells nothing', () => {
  const shared = randomBytes(15)
  const objects = Array.from({ length: MANY }, (_, index) =>
    sealed(Buffer.concat([shared, Buffer.from([index]), randomBytes(9)])),
  )
  expect(() => expectUnlikeStreams(objects)).not.to.throw()
})
