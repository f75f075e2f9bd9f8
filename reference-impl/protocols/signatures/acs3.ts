/**
 * ACS3-HMAC-SHA256, the signature of today's clients, for both kinds of request
 * (https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature). It
 * covers the method, the path, the query, the signed headers and the body.
 */

import type { ReceivedRequest } from '../http/received-request'
import { isoDate } from './dates'
import { hmacSha256Hex, isSame, sha256Hex } from './digests'
import { canonicalQuery } from './percent-encoding'
import { incompleteSignature, missing, timeStampMalformed } from './refusals'
import type { SignatureClaim } from './signature-claim'

const ALGORITHM = 'ACS3-HMAC-SHA256'
const AUTHORIZATION =
  /^ACS3-HMAC-SHA256\s+Credential=([^,\s]+)\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]{64})$/

/** Without these in the signature the request could be changed on its way. */
const ALWAYS_SIGNED = ['host', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce']
const SIGNED_WHERE_SENT = ['x-acs-action', 'x-acs-version', 'x-acs-security-token']

export function isAcs3({ headers }: ReceivedRequest): boolean {
  return headers.authorization?.startsWith(ALGORITHM) ?? false
}

/** @throws ServiceError when the header Authorization, or a header that must be signed, is wrong */
export function readAcs3(request: ReceivedRequest): SignatureClaim {
  const { headers, body } = request
  const [, accessKeyId, names = '', signature = ''] =
    AUTHORIZATION.exec(headers.authorization ?? '') ?? []
  if (accessKeyId === undefined) throw incompleteSignature('Authorization is malformed')
  const signed = names.split(';')
  const required = [
    ...ALWAYS_SIGNED,
    ...SIGNED_WHERE_SENT.filter((name) => headers[name] !== undefined),
  ]
  const unsigned = required.find((name) => !signed.includes(name))
  if (unsigned !== undefined) throw incompleteSignature(`${unsigned} is not signed`)
  const absent = signed.find((name) => headers[name] === undefined)
  if (absent === 'x-acs-date') throw timeStampMalformed()
  if (absent === 'x-acs-signature-nonce') throw missing('SignatureNonce')
  if (absent !== undefined) throw incompleteSignature('a signed header is missing')
  const token = headers['x-acs-security-token']
  const nonce = headers['x-acs-signature-nonce'] ?? ''
  if (nonce === '') throw missing('SignatureNonce')
  return {
    family: ALGORITHM,
    accessKeyId,
    ...(token !== undefined && { securityToken: token }),
    date: isoDate(headers['x-acs-date'] ?? ''),
    nonce,
    isMadeWith: (secret) =>
      isSame(headers['x-acs-content-sha256'] ?? '', sha256Hex(body)) &&
      isSame(signature, hmacSha256Hex(secret, stringToSign(request, signed))),
  }
}

export function stringToSign(request: ReceivedRequest, signedHeaders: readonly string[]): string {
  return `${ALGORITHM}\n${sha256Hex(canonicalRequest(request, signedHeaders))}`
}

export function canonicalRequest(
  { method, path, query, headers, body }: ReceivedRequest,
  signedHeaders: readonly string[],
): string {
  const names = [...signedHeaders].sort()
  return [
    method,
    path === '' ? '/' : path,
    canonicalQuery(query),
    ...names.map((name) => `${name}:${headers[name]?.trim()}`),
    '',
    names.join(';'),
    sha256Hex(body),
  ].join('\n')
}
