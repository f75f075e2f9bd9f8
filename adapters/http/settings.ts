/**
 * What the operator may set for a target behind an address; each mistake is an error of one line.
 */
import { validateHeaderName } from 'node:http'
import { type Limits, limitsOf } from '../limits'
import { TargetNotLoaded, UnknownSetting } from '../target-not-loaded'

export interface HttpSettings {
  readonly limits: Limits
  readonly answerLimitMiB: number
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>
}

export const DEFAULT_ANSWER_LIMIT_MIB = 128

/** Text in V8 ends below 2^29 characters. */
const LARGEST_ANSWER_LIMIT_MIB = 511

const HEADER = 'header.'

/**
 * These frame the message or say what the adapter reads; another value would make nonsense of it.
 */
const OWN_HEADERS: readonly string[] = [
  'accept',
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

export function settingsOf(given: Readonly<Record<string, string>>): HttpSettings {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith(HEADER)) headers[headerName(name)] = headerValue(name, value)
    else if (name !== 'timeout' && name !== 'answer-limit') throw unknown(name)
  }
  return { limits: limitsOf(given), answerLimitMiB: answerLimit(given['answer-limit']), headers }
}

function unknown(name: string): UnknownSetting {
  const meant = /^(headers?[.:_-]|authori[sz]ation$|cookie$|x-)/i.test(name)
    ? '; a header is set with header.NAME=VALUE'
    : ''
  return new UnknownSetting(
    `a target behind an address has no setting ${name}${meant}; it has timeout, answer-limit and header.NAME.`,
    name,
    ['timeout', 'answer-limit'],
  )
}

function answerLimit(given: string | undefined): number {
  if (given === undefined) return DEFAULT_ANSWER_LIMIT_MIB
  const limit = Number(given)
  if (given.trim() !== '' && limit > 0 && limit <= LARGEST_ANSWER_LIMIT_MIB) return limit
  throw notSet(
    `answer-limit is "${given}"; it takes a number of MiB above 0, at most ${LARGEST_ANSWER_LIMIT_MIB}`,
  )
}

function headerName(setting: string): string {
  const name = setting.slice(HEADER.length).toLowerCase()
  try {
    validateHeaderName(name)
  } catch {
    throw notSet(`${setting}: "${name}" is no name that a header can have`)
  }
  if (OWN_HEADERS.includes(name)) throw notSet(`${setting}: the adapter sets this header itself`)
  return name
}

/** Visible ASCII, with spaces within (RFC 9110, 5.5). The value itself is never shown. */
function headerValue(setting: string, value: string): string {
  if (/^…$/.test(value)) {
    throw notSet(
      `${setting}: … stands for a value that no report shows; give the value itself, best as @FILE or env:NAME`,
    )
  }
  if (value === '') throw notSet(`${setting} is empty; it takes the header's value`)
  if (/^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/.test(value)) return value
  throw notSet(
    `${setting} has a value that no header can have: only visible ASCII characters, with spaces within`,
  )
}

function notSet(message: string): TargetNotLoaded {
  return new TargetNotLoaded('setting', message)
}
