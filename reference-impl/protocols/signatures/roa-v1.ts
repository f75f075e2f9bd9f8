/**
 * Signature version 1.0 of ROA requests, HMAC-SHA1 over the headers and the query, which is not
 * percent-encoded (https://www.alibabacloud.com/help/en/sdk/product-overview/roa-mechanism). It
 * covers the body through the header Content-MD5 only, where that is sent.
 */

import type { ReceivedRequest } from '../http/received-request'
import { httpDate } from './dates'
import { hmacSha1Base64, isSame, md5Base64 } from './digests'
import { incompleteSignature, timeStampMalformed } from './refusals'
import type { SignatureClaim } from './signature-claim'

const AUTHORIZATION = /^acs\s+([^:\s]+):(\S+)$/

export function isRoaV1({ headers }: ReceivedRequest): boolean {
  return headers.authorization?.startsWith('acs ') ?? false
}

/** @throws ServiceError when the header Authorization or Date is missing or malformed */
export function readRoaV1(request: ReceivedRequest): SignatureClaim {
  const { headers, body } = request
  const [, accessKeyId, signature = ''] = AUTHORIZATION.exec(headers.authorization ?? '') ?? []
  if (accessKeyId === undefined) throw incompleteSignature('Authorization is malformed')
  if (headers.date === undefined) throw timeStampMalformed()
  const token = headers['x-acs-security-token']
  const nonce = headers['x-acs-signature-nonce']
  const md5 = headers['content-md5']
  return {
    family: 'ROA v1',
    accessKeyId,
    ...(token !== undefined && { securityToken: token }),
    date: httpDate(headers.date),
    ...(nonce !== undefined && nonce !== '' && { nonce }),
    isMadeWith: (secret) =>
      (md5 === undefined || isSame(md5, md5Base64(body))) &&
      isSame(signature, hmacSha1Base64(secret, stringToSign(request))),
  }
}

export function stringToSign({ method, path, query, headers }: ReceivedRequest): string {
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-acs-'))
    .sort()
    .map((name) => `${name}:${headers[name]?.replace(/[\t\n\r\f]/g, ' ').trim()}`)
  const sorted = [...query].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
  const resource = sorted.map(([name, value]) => `${name}=${value}`).join('&')
  return [
    method,
    headers.accept ?? '',
    headers['content-md5'] ?? '',
    headers['content-type'] ?? '',
    headers.date ?? '',
    ...own,
    resource === '' ? path : `${path}?${resource}`,
  ].join('\n')
}
