/**
 * A file in PEM (RFC 7468) that was given as a key. Its kind is read from its label; no message holds any
 * other part of it.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { UsageError } from '../../specification/usage-error'

export interface PemFile {
  /** How the user named it, for messages. */
  readonly called: string
  readonly label: string
  readonly text: string
}

export function pemFile(path: string): PemFile {
  const called = `--key ${path}`
  const text = read(path, called)
  const [, label] = text.match(/^-----BEGIN ([A-Z0-9 ]+)-----\r?$/m) ?? []
  if (label === undefined) {
    throw new UsageError(`${called} is no key in PEM: it has no line "-----BEGIN … KEY-----"`)
  }
  return { called, label, text }
}

function read(path: string, called: string): string {
  let bytes: Buffer
  try {
    bytes = firstBytes(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`${called}: there is no such file`)
    if (code === 'EISDIR') throw new UsageError(`${called} is a folder, not a key`)
    throw new UsageError(`${called} cannot be read (${code})`)
  }
  if (bytes.length <= MOST_BYTES) return bytes.toString('latin1')
  throw new UsageError(`${called} is no key in PEM: it is larger than 64 KiB`)
}

const MOST_BYTES = 64 * 1024

/** A key may come through a pipe; a device may have no end. At most one byte more than a key may have. */
function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MOST_BYTES + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null)
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** Names the kind of file that was given, and the command that makes the right one. */
export function mistaken({ called, label }: PemFile, wanted: 'private' | 'public'): UsageError {
  const asked = `what is wanted is an Ed25519 ${wanted} key in PEM`
  const made = wanted === 'private' ? MAKE_PRIVATE : MAKE_PUBLIC
  if (label === 'CERTIFICATE') {
    return new UsageError(`${called} is a certificate; ${asked} (${made})`)
  }
  if (label === 'OPENSSH PRIVATE KEY') {
    return new UsageError(`${called} is a key of OpenSSH's own form; ${asked} (${made})`)
  }
  if (label.endsWith('PUBLIC KEY') && wanted === 'private') {
    return new UsageError(`${called} is a public key, which cannot sign; ${asked} (${made})`)
  }
  if (label.endsWith('PRIVATE KEY') && wanted === 'public') {
    return new UsageError(
      `${called} is a private key, which verifying does not need; ${asked} (${made})`,
    )
  }
  return new UsageError(`${called} holds "${label}"; ${asked} (${made})`)
}

export const MAKE_PRIVATE = 'openssl genpkey -algorithm ed25519 -out key.pem'
export const MAKE_PUBLIC = 'openssl pkey -in key.pem -pubout -out public.pem'
