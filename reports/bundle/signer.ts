/** Ed25519 keys (RFC 8032): they sign a bundle and check its signature. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** What a bundle says of the key that signed it. Proves nothing alone: anyone can make a key. */
export interface Signer {
  /** SHA-256 of the public key as SPKI DER, in hex. */
  readonly keyId: string
  /** The public key as SPKI DER, in base64. */
  readonly publicKey: string
}

export function signerOf(key: KeyObject): Signer {
  const der = publicDer(key)
  return { keyId: digestOf(der), publicKey: der.toString('base64') }
}

export function keyIdOf(key: KeyObject): string {
  return digestOf(publicDer(key))
}

/** Undefined: it is no Ed25519 key, its id is another, or its base64 text is not the canonical one. */
export function publicKeyOf({ keyId, publicKey }: Signer): KeyObject | undefined {
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
