/**
 * The bundled ciphers and their yardsticks as tasks. Each cipher task releases its output before
 * the next call, because `openssl speed` and the copy write to the same memory again.
 */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { type Algorithm, cipherFor, release, systemRandom } from '../reference-impl/ciphers'
import { rowName } from './figures'
import type { OpensslCommand } from './openssl'
import type { BenchTask } from './rounds'
import { timeCalls } from './time-calls'

export const DIRECTIONS = ['encrypt', 'decrypt'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface CipherRow {
  readonly subject: `cipher-${Direction}`
  readonly algorithm: Algorithm
  readonly size: number
}

export function cipherRows(
  algorithms: readonly Algorithm[],
  sizes: readonly number[],
): readonly CipherRow[] {
  return algorithms.flatMap((algorithm) =>
    sizes.flatMap((size) =>
      DIRECTIONS.map((direction) => ({ subject: `cipher-${direction}`, algorithm, size }) as const),
    ),
  )
}

export function cipherTask(row: CipherRow): BenchTask {
  const { subject, algorithm, size } = row
  const cipher = cipherFor(algorithm)
  const dataKey = createSecretKey(randomBytes(32))
  const plaintext = randomBytes(size)
  const sealed = cipher.encrypt(dataKey, plaintext, systemRandom)
  const call =
    subject === 'cipher-encrypt'
      ? () => release(cipher.encrypt(dataKey, plaintext, systemRandom).ciphertext)
      : () => release(cipher.decrypt(dataKey, sealed))
  return { name: rowName(row), take: () => timeCalls(size, call) }
}

/** node:crypto without our code around it. It has no RC4. */
export function nodeCryptoTask(row: CipherRow): BenchTask | undefined {
  const { subject, algorithm, size } = row
  if (algorithm === 'RC4') return undefined
  const key = createSecretKey(randomBytes(32))
  const [nonce, input] = [randomBytes(16), randomBytes(size)]
  const call =
    algorithm === 'AESCTR'
      ? () => release(createCipheriv('aes-256-ctr', key, nonce).update(input))
      : gcmCall(subject, key, nonce.subarray(0, 12), input)
  return { name: yardstickName('node-crypto', row), take: () => timeCalls(size, call) }
}

function gcmCall(subject: CipherRow['subject'], key: KeyObject, nonce: Buffer, input: Buffer) {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = cipher.update(input)
  cipher.final()
  const tag = cipher.getAuthTag()
  if (subject === 'cipher-encrypt') {
    return () => {
      const sealing = createCipheriv('aes-256-gcm', key, nonce)
      release(sealing.update(input))
      sealing.final()
      return sealing.getAuthTag()
    }
  }
  return () => {
    const opening = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
    opening.setAuthTag(tag)
    release(opening.update(sealed))
    return opening.final()
  }
}

/** One second of `openssl speed`, measured once in `every` rounds. */
export function opensslTask(row: CipherRow, openssl: OpensslCommand, every: number): BenchTask {
  const { subject, algorithm, size } = row
  const direction = subject === 'cipher-encrypt' ? 'encrypt' : 'decrypt'
  const take = () => openssl.speed(algorithm, size, direction)
  return { name: yardstickName('openssl', row), every, take }
}

/** Copies the same bytes: an upper limit for every cipher. */
export function memoryCopyTask(size: number): BenchTask {
  const [from, to] = [randomBytes(size), Buffer.alloc(size)]
  return { name: `memory-copy ${size}`, take: () => timeCalls(size, () => from.copy(to)) }
}

/** For a stream cipher both directions are the same operation, so openssl is measured once. */
export function yardstickName(name: 'openssl' | 'node-crypto', row: CipherRow): string {
  const oneWay = name === 'openssl' && row.algorithm !== 'AES256'
  return `${name} of ${rowName(oneWay ? { ...row, subject: 'cipher-encrypt' } : row)}`
}
