/** Answers and errors in the format that was asked for, JSON or XML. */

import { XMLBuilder } from 'fast-xml-parser'
import type { ServiceError } from '../../errors'
import type { ReceivedRequest } from '../http/received-request'
import { withoutControls } from '../xml-text'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Format = 'JSON' | 'XML'

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  JSON: 'application/json;charset=utf-8',
  XML: 'text/xml;charset=utf-8',
}

const xml = new XMLBuilder({ format: false, suppressEmptyNode: false })

/**
 * `Format` wins. RPC requests of version 1 without it are answered in XML, as documented; others in
 * JSON unless they accept XML only.
 */
export function formatOf(request: ReceivedRequest): Format {
  const named = new Map([...request.query, ...request.form])
  const asked = named.get('Format')?.toUpperCase()
  if (asked === 'XML' || asked === 'JSON') return asked
  if (named.has('SignatureVersion') && named.has('Action')) return 'XML'
  return /xml/i.test(request.headers.accept ?? '') ? 'XML' : 'JSON'
}

/** @param name of the element around it in XML */
export function formatted(
  status: number,
  format: Format,
  name: string,
  content: Readonly<Record<string, unknown>>,
  requestId: string,
): Answer {
  const body = format === 'JSON' ? JSON.stringify(content) : xmlOf(name, content)
  return {
    status,
    body,
    headers: { 'content-type': CONTENT_TYPES[format], 'x-acs-request-id': requestId },
  }
}

export function errorContent(
  error: ServiceError,
  requestId: string,
  hostId: string,
  productName: string,
): Readonly<Record<string, unknown>> {
  const query = new URLSearchParams({ q: error.code, product: productName, requestId })
  return {
    RequestId: requestId,
    HostId: hostId,
    Code: error.code,
    Message: error.message,
    Recommend: `https://api.alibabacloud.com/troubleshoot?${query}`,
  }
}

function xmlOf(name: string, content: Readonly<Record<string, unknown>>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${xml.build({ [name]: withoutControls(content) })}`
}
