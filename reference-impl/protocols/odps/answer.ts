/** Answers of ODPS: documents in XML, and its error body. */

import type { ServiceError } from '../../errors'
import type { HttpAnswer } from '../http/loopback-server'
import { xmlOf } from './xml'

const XML = { 'content-type': 'application/xml' }

export function xmlAnswer(
  content: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): HttpAnswer {
  return { status, headers: { ...XML, ...headers }, body: xmlOf(content) }
}

export function jsonAnswer(content: unknown): HttpAnswer {
  const headers = { 'content-type': 'application/json' }
  return { status: 200, headers, body: JSON.stringify(content) }
}

export function textAnswer(body: string): HttpAnswer {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

export function errorAnswer(error: ServiceError, requestId: string, hostId: string): HttpAnswer {
  const { code, message, httpStatus } = error
  const content = { Code: code, Message: message, RequestId: requestId, HostId: hostId }
  return xmlAnswer({ Error: content }, {}, httpStatus)
}

/** RFC 822, as clients read times. */
export function rfc822(milliseconds: number): string {
  return new Date(milliseconds).toUTCString()
}
