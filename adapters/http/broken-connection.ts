/** Why a connection came to nothing, in a phrase to put behind the operation's name. */

import type { Redact } from '../../record/redaction'
import type { Address } from './address'
import { excerpt } from './excerpt'
import type { Stage } from './exchange'
import { codeOf, LOST } from './repeats'

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
  ETIMEDOUT: 'does not answer to connections',
  EAI_AGAIN: 'has a name that cannot be looked up now',
  ENOTFOUND: 'has a name that nobody knows',
}

export function breakage(
  error: Error,
  stage: Stage,
  { origin, secure }: Address,
  redact: Redact,
): string {
  const code = codeOf(error)
  const unreachable = UNREACHABLE[code]
  if (stage === 'connecting' && unreachable !== undefined) {
    return `could not be asked: ${origin} ${unreachable} (${code})`
  }
  const why = excerpt(error.message, redact)
  if (stage === 'connecting') {
    const trust = /CERT|SIGNED|ISSUER/.test(code) ? TRUST : ''
    const line = secure ? 'no secure connection' : 'no connection'
    return `could not be asked: ${line} to ${origin} (${code || why})${trust}`
  }
  if (code === 'HPE_HEADER_OVERFLOW') return 'was answered with headers that are too large'
  if (code.startsWith('HPE_')) return `was answered with something that is not HTTP (${code})`
  const where = stage === 'sent' ? 'before an answer came' : 'in the middle of the answer'
  // Whether a line was reset or closed is chance: it depends on who noticed first.
  return `lost its connection to ${origin} ${where}${LOST.includes(code) ? '' : ` (${code})`}`
}

const TRUST = '; NODE_EXTRA_CA_CERTS names a file of certificates to trust'
