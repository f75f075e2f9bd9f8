/**
 * Whether the signature of a timestamp fits the certificate that comes with it (RFC 3161, 2.4.2; RFC 5652, 5.4; RFC 5816).
 * Whether that certificate belongs to an authority that the reader trusts is not checked: the suite has no list of
 * authorities. `openssl ts -verify` with the certificate of the authority does that.
 */
import { createHash, verify, type X509Certificate } from 'node:crypto'
import { oneLine } from '../../record/plain-text'
import { contentOf, type DerElement, derElement, membersOf, NotDer, oidOf, TAG } from './der'
import {
  certificateOf,
  IMPRINT_ALGORITHMS,
  NoTimestamp,
  type TimestampToken,
  TST_INFO,
} from './timestamp-token'

export type TimestampSignature =
  | {
      readonly state: 'fits'
      /** Subject of the certificate, on one line. */
      readonly subject: string
      /** SHA-256 of the certificate (DER), in hex. */
      readonly certificate: string
    }
  | { readonly state: 'not-checked'; readonly because: 'no-certificate' | 'unknown-algorithm' }

/** Throws a {@link NoTimestamp} where the signature can be checked and is wrong. */
export function checkTimestampSignature(token: TimestampToken): TimestampSignature {
  try {
    return checked(token)
  } catch (error) {
    if (!(error instanceof NotDer)) throw error
    throw new NoTimestamp(`it is not a time-stamp response (RFC 3161): ${error.message}`)
  }
}

function checked(token: TimestampToken): TimestampSignature {
  const signer = signerParts(token.signer)
  const certificate = token.certificates
    .map(certificateOf)
    .find((each) => each !== undefined && isOf(each, signer.id))
  if (certificate === undefined) return { state: 'not-checked', because: 'no-certificate' }
  const algorithm = signatureAlgorithm(signer)
  if (algorithm === undefined) return { state: 'not-checked', because: 'unknown-algorithm' }
  for (const [isRight, wrong] of [
    [() => isSigned(signer, algorithm, certificate), 'its signature is wrong'],
    [() => isAbout(signer, token.content, algorithm), 'its signature is over something else'],
    [() => namesCertificate(signer, certificate), 'it was signed under another certificate'],
    [() => isForTimestamps(certificate), 'its certificate is not one for timestamps'],
    [() => isValidAt(certificate, token.time), 'its certificate was not valid at its time'],
  ] as const) {
    if (!isRight()) throw new NoTimestamp(wrong)
  }
  return {
    state: 'fits',
    subject: oneLine(certificate.subject),
    certificate: sha256(certificate.raw),
  }
}

interface SignerParts {
  /** Issuer and serial number, or the identifier of the key. */
  readonly id: DerElement
  readonly digestAlgorithm: string
  /** As they are signed: with the tag of a SET. */
  readonly signedBytes: Buffer
  readonly attributes: ReadonlyMap<string, DerElement>
  readonly signatureAlgorithm: string
  readonly signature: Buffer
}

function signerParts(signer: DerElement): SignerParts {
  const [, id, digest, attributes, algorithm, signature] = membersOf(signer, TAG.sequence)
  if (id === undefined || attributes?.tag !== 0xa0) throw new NotDer('a part of it is missing')
  const signedBytes = Buffer.from(attributes.bytes)
  signedBytes[0] = TAG.set
  return {
    id,
    digestAlgorithm: algorithmOf(digest),
    signedBytes,
    attributes: new Map(membersOf(attributes).map(attribute)),
    signatureAlgorithm: algorithmOf(algorithm),
    signature: contentOf(signature, TAG.octetString),
  }
}

function algorithmOf(element: DerElement | undefined): string {
  return oidOf(derElement0(contentOf(element, TAG.sequence)))
}

/** Its first element: parameters may follow. */
function derElement0(bytes: Buffer): DerElement | undefined {
  return membersOf({ tag: TAG.sequence, content: bytes, bytes })[0]
}

function attribute(element: DerElement): readonly [type: string, value: DerElement] {
  const [type, values] = membersOf(element, TAG.sequence)
  return [oidOf(type), derElement(contentOf(values, TAG.set))]
}

/** A certificate is named by issuer and serial number, both bytes for bytes as in the certificate. */
function isOf({ raw }: X509Certificate, id: DerElement): boolean {
  if (id.tag !== TAG.sequence) return false
  const [issuer, serial] = membersOf(id)
  const [toBeSigned] = membersOf(derElement(raw), TAG.sequence)
  const members = toBeSigned === undefined ? [] : membersOf(toBeSigned, TAG.sequence)
  const [ownSerial, , ownIssuer] = members[0]?.tag === 0xa0 ? members.slice(1) : members
  return equal(serial, ownSerial) && equal(issuer, ownIssuer)
}

function equal(one: DerElement | undefined, other: DerElement | undefined): boolean {
  return one !== undefined && other !== undefined && one.bytes.equals(other.bytes)
}

/** Name of the digest for `node:crypto`; undefined: an algorithm that is not checked here, such as SM2 or SHA-1. */
function signatureAlgorithm({
  signatureAlgorithm: oid,
  digestAlgorithm,
}: SignerParts): string | undefined {
  const known: Readonly<Record<string, string>> = IMPRINT_ALGORITHMS
  return oid === RSA ? known[digestAlgorithm] : WITH_DIGEST[oid]
}

const RSA = '1.2.840.113549.1.1.1'
const WITH_DIGEST: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}

/** A key that cannot be read, or is none for this algorithm, is an exception of `node:crypto`. */
function isSigned(
  { signedBytes, signature }: SignerParts,
  algorithm: string,
  certificate: X509Certificate,
): boolean {
  try {
    return verify(algorithm, signedBytes, certificate.publicKey, signature)
  } catch {
    return false
  }
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

function isAbout(
  { attributes, digestAlgorithm }: SignerParts,
  content: Buffer,
  fallback: string,
): boolean {
  const known: Readonly<Record<string, string>> = IMPRINT_ALGORITHMS
  const digest = createHash(known[digestAlgorithm] ?? fallback)
    .update(content)
    .digest()
  const type = attributes.get(CONTENT_TYPE)
  return (
    type !== undefined &&
    oidOf(type) === TST_INFO &&
    contentOf(attributes.get(MESSAGE_DIGEST), TAG.octetString).equals(digest)
  )
}

/** One of the two attributes is required. Without an algorithm, version 2 means SHA-256, and version 1 is SHA-1. */
function namesCertificate({ attributes }: SignerParts, { raw }: X509Certificate): boolean {
  const v2 = attributes.get(SIGNING_CERTIFICATE_V2)
  const first = firstMember(firstMember(v2 ?? attributes.get(SIGNING_CERTIFICATE)))
  if (first === undefined) return false
  const members = membersOf(first, TAG.sequence)
  const named = members[0]?.tag === TAG.sequence ? members[0] : undefined
  const known: Readonly<Record<string, string>> = IMPRINT_ALGORITHMS
  const algorithm = v2 === undefined ? 'sha1' : named ? known[algorithmOf(named)] : 'sha256'
  if (algorithm === undefined) return false
  const digest = contentOf(named ? members[1] : members[0], TAG.octetString)
  return createHash(algorithm).update(raw).digest().equals(digest)
}

function firstMember(element: DerElement | undefined): DerElement | undefined {
  return element === undefined ? undefined : membersOf(element, TAG.sequence)[0]
}

/** The extended key usage `id-kp-timeStamping`. */
function isForTimestamps({ keyUsage }: X509Certificate): boolean {
  return (keyUsage as readonly string[] | undefined)?.includes('1.3.6.1.5.5.7.3.8') ?? false
}

function isValidAt({ validFrom, validTo }: X509Certificate, time: string): boolean {
  const at = Date.parse(time)
  return at >= Date.parse(validFrom) && at <= Date.parse(validTo)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
