/** Reads the parameters of an operation from a request. */

import type { ReceivedRequest } from '../http/received-request'
import type { Route } from './routes'

/** Parameters that every operation takes, because clients add them. */
const COMMON: ReadonlySet<string> = new Set([
  'AcceptLanguage',
  'AccessKeyId',
  'Action',
  'Format',
  'OwnerAccount',
  'OwnerId',
  'RegionId',
  'ResourceOwnerAccount',
  'ResourceOwnerId',
  'SecureTransport',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'SourceIp',
  'STSToken',
  'Timestamp',
  'Version',
])

/** @throws ServiceError for a parameter that is unknown or missing, NotValid for one that cannot be read */
export function readInput(
  { product, operation, pathValues }: Route,
  { query, form }: ReceivedRequest,
): Readonly<Record<string, unknown>> {
  const values = new Map([...query, ...form, ...pathValues])
  const { parameters } = operation
  for (const name of values.keys()) {
    if (COMMON.has(name) || Object.hasOwn(parameters, name)) continue
    const list = name.slice(0, Math.max(0, name.indexOf('.')))
    if (Object.hasOwn(parameters, list) && parameters[list]?.isList) continue
    throw product.invalid(printable(name), `${operation.name} has no such parameter here`)
  }
  const input: Record<string, unknown> = {}
  for (const [name, { isRequired, read }] of Object.entries(parameters)) {
    const value = read(values, name)
    if (value === undefined && isRequired) throw product.missing(name)
    input[name] = value
  }
  return input
}

/** @throws ServiceError when the body is not JSON */
export function readBody({ product }: Route, { body, form, headers }: ReceivedRequest): unknown {
  if (body.length === 0 || form.length > 0) return undefined
  if (/xml/i.test(headers['content-type'] ?? '')) {
    throw product.invalid('body', 'it must be JSON')
  }
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    throw product.invalid('body', 'it must be JSON')
  }
}

/** Names come from the client: only what is plain is repeated. */
function printable(name: string): string {
  return /^[\w.-]{1,64}$/.test(name) ? name : 'A parameter'
}
