/**
 * The envelope that a statement is signed in: DSSE 1.0 (github.com/secure-systems-lab/dsse), which signs the type
 * together with the bytes, so that neither can be taken for something else.
 */
import { type KeyObject, sign, verify } from 'node:crypto'
import { keyIdOf } from './signer'

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

export interface Signature {
  readonly keyid: string
  /** In base64. */
  readonly sig: string
}

export interface Envelope {
  readonly payloadType: string
  /** In base64. */
  readonly payload: string
  /** Empty: unsigned. */
  readonly signatures: readonly Signature[]
}

export function sealed(statement: string, key: KeyObject | undefined): Envelope {
  const payload = Buffer.from(statement)
  return {
    payloadType: PAYLOAD_TYPE,
    payload: payload.toString('base64'),
    signatures:
      key === undefined
        ? []
        : [
            {
              keyid: keyIdOf(key),
              sig: sign(null, signedBytes(payload), key).toString('base64'),
            },
          ],
  }
}

export function isSignedBy(key: KeyObject, payload: Buffer, { sig }: Signature): boolean {
  return verify(null, signedBytes(payload), key, Buffer.from(sig, 'base64'))
}

/** The "pre-authentication encoding" of the specification. */
function signedBytes(payload: Buffer): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/** Undefined where it has not the shape of one. */
export function envelopeIn(text: string): Envelope | undefined {
  let value: Partial<Envelope> | null
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { payloadType, payload, signatures } = value
  if (typeof payloadType !== 'string' || typeof payload !== 'string') return undefined
  if (!Array.isArray(signatures) || !signatures.every(isSignature)) return undefined
  return { payloadType, payload, signatures }
}

function isSignature(value: Partial<Signature> | null): boolean {
  return typeof value?.keyid === 'string' && typeof value.sig === 'string'
}
