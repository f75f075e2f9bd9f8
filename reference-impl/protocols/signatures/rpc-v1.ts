/**
 * Signature version 1.0 of RPC requests, HMAC-SHA1 over all parameters
 * (https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism). Parameters stand in the
 * query, in the form of the body, or in both.
 */

import type { Pair, ReceivedRequest } from '../http/received-request'
import { isoDate } from './dates'
import { hmacSha1Base64, isSame } from './digests'
import { canonicalQuery, percentEncode } from './percent-encoding'
import { missing, signatureMethodNotValid } from './refusals'
import type { SignatureClaim } from './signature-claim'

export function isRpcV1({ query, form }: ReceivedRequest): boolean {
  return [...query, ...form].some(([name]) => name === 'Signature' || name === 'AccessKeyId')
}

/** @throws ServiceError when a parameter of the signature is missing or malformed */
export function readRpcV1({ method, query, form }: ReceivedRequest): SignatureClaim {
  const pairs = [...query, ...form]
  const parameters = new Map(pairs)
  const required = (name: string): string => {
    const value = parameters.get(name)
    if (value === undefined || value === '') throw missing(name)
    return value
  }
  const accessKeyId = required('AccessKeyId')
  const signature = required('Signature')
  const isMethodKnown =
    (parameters.get('SignatureMethod') ?? 'HMAC-SHA1') === 'HMAC-SHA1' &&
    (parameters.get('SignatureVersion') ?? '1.0') === '1.0'
  if (!isMethodKnown) throw signatureMethodNotValid()
  const token = parameters.get('SecurityToken')
  const nonce = parameters.get('SignatureNonce')
  return {
    family: 'RPC v1',
    accessKeyId,
    ...(token !== undefined && token !== '' && { securityToken: token }),
    date: isoDate(required('Timestamp')),
    ...(nonce !== undefined && nonce !== '' && { nonce }),
    isMadeWith: (secret) =>
      isSame(signature, hmacSha1Base64(`${secret}&`, stringToSign(method, pairs))),
  }
}

export function stringToSign(method: string, pairs: readonly Pair[]): string {
  const signed = pairs.filter(([name]) => name !== 'Signature')
  return `${method}&%2F&${percentEncode(canonicalQuery(signed))}`
}
