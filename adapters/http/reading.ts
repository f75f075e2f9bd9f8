/**
 * Reads an answer strictly: the status that belongs to it, and JSON in UTF-8. All else is a fault.
 */
import { isUtf8 } from 'node:buffer'
import type { Redact } from '../../record/redaction'
import { type Saying, say } from '../../record/saying'
import { NotStrictJson, parseStrictly } from '../strict-json'
import { excerpt } from './excerpt'
import type { Answer, Question } from './exchange'
import { Unreadable } from './unreadable'

/** Enough for any excerpt. */
const BEGINNING_BYTES = 64 * 1024

export function read({ expected }: Question, answer: Answer, redact: Redact): unknown {
  const { status, headers, body } = answer
  const beginning = (): string => excerpt(body.toString('utf8', 0, BEGINNING_BYTES), redact)
  if (status !== expected) throw new Unreadable(unexpected(answer, expected, beginning(), redact))
  if (expected === 204) return undefined
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') {
    const name = excerpt(encoding, redact)
    throw new Unreadable(say`was answered in the encoding ${name}, which was not asked for`)
  }
  if (body.length === 0) throw new Unreadable(say`was answered with nothing where JSON belongs`)
  const { type, charset } = contentType(headers['content-type'])
  if (type !== 'application/json') {
    const name = excerpt(type, redact) || say`no content-type`
    throw new Unreadable(
      say`was answered with ${name} instead of application/json: "${beginning()}"`,
    )
  }
  if (!/^utf-?8$/i.test(charset)) {
    const name = excerpt(charset, redact) || say`an unnamed charset`
    throw new Unreadable(say`was answered in ${name} instead of UTF-8`)
  }
  if (!isUtf8(body)) throw new Unreadable(say`was answered in bytes that are no UTF-8`)
  try {
    return parseStrictly(body.toString('utf8'))
  } catch (error) {
    if (!(error instanceof NotStrictJson)) throw error
    throw new Unreadable(say`was answered with a text that ${error.said}: "${beginning()}"`)
  }
}

/** JSON is UTF-8 where nothing else is said (RFC 8259, 8.1). */
function contentType(given = ''): { readonly type: string; readonly charset: string } {
  const [type = '', ...parameters] = given.split(';')
  const charsets = parameters.flatMap((parameter) => {
    const [, charset] = /^\s*charset\s*=\s*"?([^"]*)"?\s*$/i.exec(parameter) ?? []
    return charset === undefined ? [] : [charset]
  })
  return { type: type.trim().toLowerCase(), charset: charsets[0] ?? 'utf-8' }
}

function unexpected(
  { status, reason, headers: { location } }: Answer,
  expected: number,
  said: string,
  redact: Redact,
): Saying {
  const came = say`was answered with ${excerpt(`${status} ${reason}`, redact)}`
  if (status < 300) return say`${came} instead of ${expected}`
  if (status < 400 && location !== undefined) {
    return say`${came} to ${excerpt(location, redact)}; redirects are not followed, name the address that answers`
  }
  const words = said === '' ? came : say`${came}: "${said}"`
  return status === 401
    ? say`${words}; --setting header.authorization=@FILE sends credentials`
    : words
}
