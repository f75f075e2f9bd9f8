/**
 * Who signed. Without a key that is trusted a signature shows only that whoever holds the key it names has signed
 * these bytes; a name that anybody can make.
 */
import type { KeyObject } from 'node:crypto'
import { NAMES } from '../bundle-files'
import { type Envelope, isSignedBy, PAYLOAD_TYPE, type Signature } from '../dsse-envelope'
import { keyIdOf, keyIn, type SignerNote } from '../signer'
import type { Findings } from './problem'

export type SignatureState =
  | { readonly state: 'unsigned' }
  /** By the key that was given. */
  | { readonly state: 'trusted'; readonly keyId: string }
  /** It fits the key that the bundle names itself, and none was given to compare. */
  | { readonly state: 'not-checked'; readonly keyId: string }
  | { readonly state: 'wrong' }

/** `envelope`: undefined where it could not be read. */
export function checkSignature(
  envelope: Envelope | undefined,
  signer: SignerNote | null,
  trusted: KeyObject | undefined,
  findings: Findings,
): SignatureState {
  const signatures = envelope?.signatures ?? []
  if (signer === null && signatures.length === 0) {
    if (trusted === undefined) return { state: 'unsigned' }
    findings.add('unsigned', 'the bundle is unsigned, and --key asks for a signature')
    return { state: 'wrong' }
  }
  const before = findings.problems.length
  const wrong = whatIsWrong(envelope, signer, signatures)
  if (wrong !== undefined) findings.add('signature', wrong, NAMES.statement)
  if (signer !== null && trusted !== undefined && keyIdOf(trusted) !== signer.keyId) {
    const keys = `${signer.keyId}, not by the key given, ${keyIdOf(trusted)}`
    findings.add('another-key', `the bundle says that it was signed by the key ${keys}`)
  }
  if (signer === null || findings.problems.length > before) return { state: 'wrong' }
  return { state: trusted === undefined ? 'not-checked' : 'trusted', keyId: signer.keyId }
}

function whatIsWrong(
  envelope: Envelope | undefined,
  signer: SignerNote | null,
  [signature, ...more]: readonly Signature[],
): string | undefined {
  if (signer === null) return `there is a signature, and ${NAMES.manifest} knows of none`
  if (envelope === undefined) return 'there is no signature that could be read'
  if (signature === undefined) {
    return `the signature by the key ${signer.keyId} was taken away`
  }
  if (more.length > 0) return `there are ${more.length + 1} signatures; a bundle has one`
  if (signature.keyid !== signer.keyId) return 'the signature names another key than the manifest'
  const key = keyIn(signer)
  if (key === undefined) return `${NAMES.manifest} names no Ed25519 key of the id that it gives`
  const { payloadType, payload } = envelope
  const bytes = Buffer.from(payload, 'base64')
  if (payloadType === PAYLOAD_TYPE && isSignedBy(key, bytes, signature)) return undefined
  return `the signature does not fit: the key ${signer.keyId} has not signed this statement`
}
