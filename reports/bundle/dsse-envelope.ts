/**
 * The envelope in which a statement is signed: DSSE 1.0 (github.com/secure-systems-lab/dsse). It signs the payload type
 * together with the payload, so that a signature cannot be used for a payload of another type.
 */
import { type KeyObject, sign, verify } from 'node:crypto'
import { parseJson } from '../../record/parse-json'
import { keyIdOf } from './signer'

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

export interface DsseSignature {
  readonly keyid: string
  /** In base64. */
  readonly sig: string
}

export interface DsseEnvelope {
  readonly payloadType: string
  /** In base64. */
  readonly payload: string
  /** Empty: unsigned. */
  readonly signatures: readonly DsseSignature[]
}

/** `key`: undefined gives an unsigned envelope. */
export function dsseEnvelope(statement: string, key: KeyObject | undefined): DsseEnvelope {
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

export function isSignedBy(key: KeyObject, payload: Buffer, { sig }: DsseSignature): boolean {
  return verify(null, signedBytes(payload), key, Buffer.from(sig, 'base64'))
}

/** The "pre-authentication encoding" (PAE) of the specification. */
function signedBytes(payload: Buffer): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/** Undefined: the text is not a DSSE envelope. */
export function parseEnvelope(text: string): DsseEnvelope | undefined {
  const value = parseJson(text) as Partial<DsseEnvelope> | null | undefined
  if (typeof value !== 'object' || value === null) return undefined
  const { payloadType, payload, signatures } = value
  if (typeof payloadType !== 'string' || typeof payload !== 'string') return undefined
  if (!Array.isArray(signatures) || !signatures.every(isSignature)) return undefined
  return { payloadType, payload, signatures }
}

function isSignature(value: Partial<DsseSignature> | null): boolean {
  return typeof value?.keyid === 'string' && typeof value.sig === 'string'
}
