/** Ed25519 keys (RFC 8032), with which a bundle is signed and its signature checked. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** What a bundle says of the key that signed it. Nobody has to believe it: anybody can make a key. */
export interface SignerNote {
  /** SHA-256, in hex, of the public key as SPKI DER. */
  readonly keyId: string
  /** The public key as SPKI DER, in base64. */
  readonly publicKey: string
}

export function noteOf(key: KeyObject): SignerNote {
  const der = publicDer(key)
  return { keyId: digestOf(der), publicKey: der.toString('base64') }
}

export function keyIdOf(key: KeyObject): string {
  return digestOf(publicDer(key))
}

/** The key that a bundle names; undefined where it is none, not the one of that id, or written in another way. */
export function keyIn({ keyId, publicKey }: SignerNote): KeyObject | undefined {
  try {
    const der = Buffer.from(publicKey, 'base64')
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    if (key.asymmetricKeyType !== 'ed25519' || der.toString('base64') !== publicKey)
      return undefined
    return keyIdOf(key) === keyId ? key : undefined
  } catch {
    return undefined
  }
}

function publicDer(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return publicKey.export({ format: 'der', type: 'spki' })
}

function digestOf(der: Buffer): string {
  return createHash('sha256').update(der).digest('hex')
}
