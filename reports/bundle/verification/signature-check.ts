/**
 * Checks who signed the bundle. Without a trusted key a signature shows only that the holder of the key that the
 * bundle names has signed it; anyone can make such a key.
 */
import type { KeyObject } from 'node:crypto'
import { NAMES } from '../bundle-files'
import { type DsseEnvelope, type DsseSignature, isSignedBy, PAYLOAD_TYPE } from '../dsse-envelope'
import { keyIdOf, publicKeyOf, type Signer } from '../signer'
import { type Check, problem } from './problem'

export type SignatureState =
  | { readonly state: 'unsigned' }
  /** Signed by the trusted key. */
  | { readonly state: 'trusted'; readonly keyId: string }
  /** Signed by the key that the bundle names; no trusted key was given to compare it with. */
  | { readonly state: 'not-checked'; readonly keyId: string }
  | { readonly state: 'wrong' }

/** `envelope`: undefined where it could not be read. */
export function* checkSignature(
  envelope: DsseEnvelope | undefined,
  signer: Signer | null,
  trusted: KeyObject | undefined,
): Check<SignatureState> {
  const signatures = envelope?.signatures ?? []
  if (signer === null && signatures.length === 0) {
    if (trusted === undefined) return { state: 'unsigned' }
    yield problem('unsigned', 'the bundle is unsigned, and --key asks for a signature')
    return { state: 'wrong' }
  }
  const fault = signatureFault(envelope, signer, signatures)
  if (fault !== undefined) yield problem('signature', fault, NAMES.statement)
  const isOtherKey = signer !== null && trusted !== undefined && keyIdOf(trusted) !== signer.keyId
  if (isOtherKey) {
    const keys = `${signer.keyId}, not by the key given, ${keyIdOf(trusted)}`
    yield problem('another-key', `the bundle says that it was signed by the key ${keys}`)
  }
  if (signer === null || fault !== undefined || isOtherKey) return { state: 'wrong' }
  return { state: trusted === undefined ? 'not-checked' : 'trusted', keyId: signer.keyId }
}

function signatureFault(
  envelope: DsseEnvelope | undefined,
  signer: Signer | null,
  [signature, ...more]: readonly DsseSignature[],
): string | undefined {
  if (signer === null) return `there is a signature, and ${NAMES.manifest} knows of none`
  if (envelope === undefined) return 'there is no signature that could be read'
  if (signature === undefined) {
    return `the signature by the key ${signer.keyId} was taken away`
  }
  if (more.length > 0) return `there are ${more.length + 1} signatures; a bundle has one`
  if (signature.keyid !== signer.keyId) return 'the signature names another key than the manifest'
  const key = publicKeyOf(signer)
  if (key === undefined) return `${NAMES.manifest} names no Ed25519 key of the id that it gives`
  const { payloadType, payload } = envelope
  const bytes = Buffer.from(payload, 'base64')
  if (payloadType === PAYLOAD_TYPE && isSignedBy(key, bytes, signature)) return undefined
  return `the signature does not fit: the key ${signer.keyId} has not signed this statement`
}
