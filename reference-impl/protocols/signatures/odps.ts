/**
 * Signatures v2 and v4 of ODPS, HMAC-SHA1 over the method, three headers, everything named `x-odps-`,
 * the path and the query. They cover the body through the header Content-MD5 only, where that is sent.
 * v4 makes the key from the secret, a day and a region
 * (https://github.com/aliyun/aliyun-odps-python-sdk/blob/master/odps/accounts.py).
 */

import type { Pair, ReceivedRequest } from '../http/received-request'
import { findHttpDate, LARGEST_SKEW_MS } from './dates'
import { hmacSha1Base64, hmacSha256, isSame } from './digests'
import { authenticationMissing, authenticationNotValid } from './odps-refusals'
import type { SignatureClaim } from './signature-claim'

/** What a signature covers. A body may still be on its way. */
export type RequestHead = Pick<ReceivedRequest, 'method' | 'path' | 'query' | 'headers'>

const V2 = /^ODPS ([^\s:/]+):(\S+)$/
const V4 = /^ODPS ([^\s:/]+)\/(\d{8})\/([a-z0-9-]+)\/odps\/aliyun_v4_request:(\S+)$/
const ALWAYS_SIGNED = ['content-md5', 'content-type', 'date']

/** @throws ServiceError when the request is not signed, or its signature is malformed */
export function readOdps(request: RequestHead): SignatureClaim {
  const { authorization } = request.headers
  if (authorization === undefined) throw authenticationMissing()
  const [, v2Id, v2Signature = ''] = V2.exec(authorization) ?? []
  const [, v4Id, day = '', region = '', v4Signature = ''] = V4.exec(authorization) ?? []
  const accessKeyId = v2Id ?? v4Id
  if (accessKeyId === undefined) throw authenticationNotValid('the header Authorization')
  const date = findHttpDate(request.headers.date ?? '')
  if (!date) throw authenticationNotValid('the header Date')
  const isV4 = v4Id !== undefined
  if (isV4 && !isDayOf(day, date)) throw authenticationNotValid('the day in the credential')
  const token = request.headers['authorization-sts-token']
  return {
    family: isV4 ? 'ODPS v4' : 'ODPS v2',
    accessKeyId,
    ...(token !== undefined && token !== '' && { securityToken: token }),
    date,
    isMadeWith: (secret) => {
      const key = isV4 ? v4Key(secret, day, region) : secret
      const signature = isV4 ? v4Signature : v2Signature
      return stringsToSign(request)
        .map((text) => isSame(signature, hmacSha1Base64(key, text)))
        .includes(true)
    },
  }
}

export function v4Key(secret: string, day: string, region: string): Buffer {
  return [region, 'odps', 'aliyun_v4_request'].reduce(
    (key, part) => hmacSha256(key, part),
    hmacSha256(`aliyun_v4${secret}`, day),
  )
}

/**
 * The forms of the query that official clients sign: the Java SDK decodes it once, PyODPS twice. They
 * differ only where a value has a percent sign, a plus or an ampersand.
 */
export function stringsToSign(request: RequestHead): readonly string[] {
  const { query } = request
  const text = query.map(([name, value]) => `${name}=${value}`).join('&')
  const twice = [...new URLSearchParams(text)]
  const isOneForm = JSON.stringify(twice) === JSON.stringify(query)
  return (isOneForm ? [query] : [query, twice]).map((each) => stringToSign(request, each))
}

function stringToSign({ method, path, headers }: RequestHead, query: readonly Pair[]): string {
  const sent = [...Object.entries(headers), ...query]
  const own = sent.filter(([name]) => name.toLowerCase().startsWith('x-odps-'))
  const signed = new Map([
    ...ALWAYS_SIGNED.map((name) => [name, headers[name] ?? ''] as const),
    ...own.map(([name, value]) => [name.toLowerCase(), value] as const),
  ])
  const lines = [...signed]
    .sort(byName)
    .map(([name, value]) => (ALWAYS_SIGNED.includes(name) ? value : `${name}:${value}`))
  return [method, ...lines, resource(path, query)].join('\n')
}

/** The path after the endpoint's own, and the query. Of parameters with one name the last counts. */
function resource(path: string, query: readonly Pair[]): string {
  const own = decoded(path).replace(/^\/api(?=\/)/, '')
  const parameters = [...new Map(query)]
    .sort(byName)
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  return parameters.length === 0 ? own : `${own}?${parameters.join('&')}`
}

function byName([left]: Pair, [right]: Pair): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A path whose percent signs are wrong stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A client may take the day a moment before or after the date. */
function isDayOf(day: string, date: Date): boolean {
  return [-LARGEST_SKEW_MS, 0, LARGEST_SKEW_MS].some((skew) => {
    const text = new Date(date.getTime() + skew).toISOString().slice(0, 10)
    return text.replaceAll('-', '') === day
  })
}

/** The claim of a second account, of an application, which signs the first one's Authorization. */
export function readApplicationClaim({
  headers,
}: RequestHead): Pick<SignatureClaim, 'accessKeyId' | 'isMadeWith'> | undefined {
  const sent = headers['application-authentication']
  if (sent === undefined) return undefined
  const members = new Map(sent.split(',').map((each) => pairAtColon(each)))
  const accessKeyId = members.get('access_id') ?? ''
  const signature = members.get('signature') ?? ''
  if (accessKeyId === '' || members.get('signature_method') !== 'hmac-sha1') {
    throw authenticationNotValid('the header application-authentication')
  }
  return {
    accessKeyId,
    isMadeWith: (secret) => isSame(signature, hmacSha1Base64(secret, headers.authorization ?? '')),
  }
}

function pairAtColon(text: string): Pair {
  const at = text.indexOf(':')
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
