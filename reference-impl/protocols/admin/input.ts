/** The input of the admin door: the query, or the body in JSON. */

import type { ReceivedRequest } from '../http/received-request'
import { AdminRefusal } from './admin-refusal'

export type Input = Readonly<Record<string, unknown>>

/** @throws AdminRefusal 400 */
export function inputOf({ method, query, body }: ReceivedRequest): Input {
  const asked = Object.fromEntries(query)
  if (method === 'GET' || method === 'DELETE' || body.length === 0) return asked
  let sent: unknown
  try {
    sent = JSON.parse(body.toString('utf8'))
  } catch {
    throw new AdminRefusal(400, 'the body must be JSON')
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new AdminRefusal(400, 'the body must be a JSON object')
  }
  return { ...asked, ...sent }
}

/** @throws AdminRefusal 400 */
export function requiredText(input: Input, name: string): string {
  const value = input[name]
  if (typeof value === 'string' && value !== '') return value
  throw new AdminRefusal(400, `${name} is missing, or no text`)
}

export function optionalText(input: Input, name: string, absent: string): string {
  return input[name] === undefined ? absent : requiredText(input, name)
}

/** A number, or its text in a query. */
export function requiredNumber(input: Input, name: string): number {
  const value = input[name]
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw new AdminRefusal(400, `${name} is missing, or no number`)
}

export function optionalNumber(input: Input, name: string, absent: number): number {
  return input[name] === undefined ? absent : requiredNumber(input, name)
}
