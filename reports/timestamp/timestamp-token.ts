/**
 * Reads the response of a time-stamp authority (RFC 3161) or the token alone: what was stamped, when and by whom. Whether
 * its signature fits is for `timestamp-signature.ts`.
 */
import { X509Certificate } from 'node:crypto'
import { oneLine } from '../../record/plain-text'
import {
  contentOf,
  type DerElement,
  derElement,
  derElements,
  membersOf,
  NotDer,
  oidOf,
  TAG,
  timeOf,
} from './der'

export interface TimestampToken {
  /** ISO 8601, UTC. */
  readonly time: string
  /** As the token says itself; undefined: it does not say. */
  readonly authority: string | undefined
  /** Of the stamped file. The digest is in hex. */
  readonly imprint: { readonly algorithm: ImprintAlgorithm; readonly digest: string }
  /** The bytes that the signature is about: TSTInfo. */
  readonly content: Buffer
  readonly signer: DerElement
  readonly certificates: readonly Buffer[]
}

/** As `node:crypto` names them. */
export const IMPRINT_ALGORITHMS = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
} as const
export type ImprintAlgorithm = (typeof IMPRINT_ALGORITHMS)[keyof typeof IMPRINT_ALGORITHMS]

export const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const EXPLICIT_0 = 0xa0

/** The file is no timestamp, or an authority refused to make one. The message is one sentence, without a stop. */
export class NoTimestamp extends Error {
  override readonly name = 'NoTimestamp'
}

export function parseTimestamp(bytes: Buffer): TimestampToken {
  try {
    return tokenOf(signedDataIn(derElement(bytes)))
  } catch (error) {
    if (!(error instanceof NotDer)) throw error
    throw new NoTimestamp(`it is not a time-stamp response (RFC 3161): ${error.message}`)
  }
}

/** A response has a status before the token. */
function signedDataIn(outermost: DerElement): readonly DerElement[] {
  const [first, token] = membersOf(outermost, TAG.sequence)
  if (first?.tag === TAG.oid) return signedDataOf(outermost)
  if (first === undefined) throw new NotDer('it is empty')
  const [status] = membersOf(first, TAG.sequence)
  const code = contentOf(status, TAG.integer)
  // 0: granted; 1: granted with changes.
  if (code.length !== 1 || code.readUInt8() > 1) throw refusedBy(first)
  if (token === undefined) throw new NotDer('it has no token')
  return signedDataOf(token)
}

/** The text of the authority, if it gave one. */
function refusedBy(status: DerElement): NoTimestamp {
  const [, text] = membersOf(status)
  const said =
    text?.tag === TAG.sequence
      ? membersOf(text).map(({ content }) => oneLine(content.toString('utf8')).slice(0, 200))
      : []
  const reason = said.length === 0 ? '' : `: ${said.join(' ')}`
  return new NoTimestamp(`the time-stamp authority refused to stamp${reason}`)
}

function signedDataOf(contentInfo: DerElement): readonly DerElement[] {
  const [type, content] = membersOf(contentInfo, TAG.sequence)
  if (oidOf(type) !== SIGNED_DATA) throw new NotDer('its token is not signed')
  return membersOf(derElement(contentOf(content, EXPLICIT_0)), TAG.sequence)
}

function tokenOf([, , encapsulated, ...more]: readonly DerElement[]): TimestampToken {
  if (encapsulated === undefined) throw new NotDer('a part of it is missing')
  const [type, explicit] = membersOf(encapsulated, TAG.sequence)
  if (oidOf(type) !== TST_INFO) throw new NotDer('what is signed in it is no timestamp')
  const content = contentOf(derElement(contentOf(explicit, EXPLICIT_0)), TAG.octetString)
  const signers = more.find(({ tag }) => tag === TAG.set)
  if (signers === undefined) throw new NotDer('it has no signer')
  return {
    ...stampedIn(content),
    content,
    signer: derElement(signers.content),
    certificates: more
      .filter(({ tag }) => tag === EXPLICIT_0)
      .flatMap((certificates) => membersOf(certificates).map(({ bytes }) => bytes)),
  }
}

function stampedIn(content: Buffer): Pick<TimestampToken, 'time' | 'authority' | 'imprint'> {
  const [, , imprint, , time, ...optional] = membersOf(derElement(content), TAG.sequence)
  if (imprint === undefined) throw new NotDer('a part of it is missing')
  const [algorithm, digest] = membersOf(imprint, TAG.sequence)
  const oid = oidOf(derElements(contentOf(algorithm, TAG.sequence))[0])
  const known: Readonly<Record<string, ImprintAlgorithm>> = IMPRINT_ALGORITHMS
  const name = known[oid]
  if (name === undefined) {
    throw new NoTimestamp(
      `it is over a digest that is none of SHA-256, SHA-384 and SHA-512 (${oid})`,
    )
  }
  const named = optional.find(({ tag }) => tag === EXPLICIT_0)
  return {
    time: timeOf(time),
    authority: named === undefined ? undefined : generalName(derElement(named.content)),
    imprint: { algorithm: name, digest: contentOf(digest, TAG.octetString).toString('hex') },
  }
}

/** A directory name or a URI. Others are left out. */
function generalName(name: DerElement): string | undefined {
  if (name.tag === 0xa4) return directoryName(derElement(name.content))
  if (name.tag === 0x86) return oneLine(name.content.toString('latin1'))
  return undefined
}

/** The values from the last to the first: `Time Stamping Unit 1, Example Trust, CN`. */
function directoryName(name: DerElement): string {
  const values = membersOf(name, TAG.sequence).flatMap((set) =>
    membersOf(set, TAG.set).map((attribute) => {
      const [, value] = membersOf(attribute, TAG.sequence)
      return oneLine(value?.content.toString('utf8') ?? '')
    }),
  )
  return values.reverse().join(', ')
}

/** Undefined: these bytes are no certificate that Node can read. */
export function certificateOf(bytes: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes)
  } catch {
    return undefined
  }
}
