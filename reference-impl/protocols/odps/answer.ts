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

export function jsonAnswer(content: unknown, status = 200): HttpAnswer {
  const headers = { 'content-type': 'application/json' }
  return { status, headers, body: JSON.stringify(content) }
}

export function textAnswer(body: string): HttpAnswer {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

export type ErrorAnswer = (error: ServiceError, requestId: string, hostId: string) => HttpAnswer

export const errorAnswer: ErrorAnswer = (error, requestId, hostId) =>
  xmlAnswer({ Error: errorMembers(error, requestId, hostId) }, {}, error.httpStatus)

/** The tunnel's: the Java SDK reads its code and message from JSON only. */
export const jsonErrorAnswer: ErrorAnswer = (error, requestId, hostId) =>
  jsonAnswer(errorMembers(error, requestId, hostId), error.httpStatus)

function errorMembers({ code, message }: ServiceError, requestId: string, hostId: string) {
  return { Code: code, Message: message, RequestId: requestId, HostId: hostId }
}

/** RFC 822, as clients read times. */
export function rfc822(milliseconds: number): string {
  return new Date(milliseconds).toUTCString()
}
