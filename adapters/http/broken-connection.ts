/** Why a connection came to nothing, in a phrase to put behind the operation's name. */

import type { Redact } from '../../record/redaction'
import { type Saying, say } from '../../record/saying'
import type { Address } from './address'
import { excerpt } from './excerpt'
import type { Stage } from './exchange'
import { codeOf, LOST } from './repeats'

const UNREACHABLE: Readonly<Record<string, Saying>> = {
  ECONNREFUSED: say`refuses connections`,
  EHOSTUNREACH: say`cannot be reached`,
  ENETUNREACH: say`cannot be reached`,
  ETIMEDOUT: say`does not answer to connections`,
  EAI_AGAIN: say`has a name that cannot be looked up now`,
  ENOTFOUND: say`has a name that is not known`,
}

export function breakage(
  error: Error,
  stage: Stage,
  { origin, secure }: Address,
  redact: Redact,
): Saying {
  const code = codeOf(error)
  const unreachable = UNREACHABLE[code]
  if (stage === 'connecting' && unreachable !== undefined) {
    return say`could not be asked: ${origin} ${unreachable} (${code})`
  }
  const why = excerpt(error.message, redact)
  if (stage === 'connecting') {
    const trust = /CERT|SIGNED|ISSUER/.test(code) ? TRUST : ''
    return secure
      ? say`could not be asked: no secure connection to ${origin} (${code || why})${trust}`
      : say`could not be asked: no connection to ${origin} (${code || why})${trust}`
  }
  if (code === 'HPE_HEADER_OVERFLOW') return say`was answered with headers that are too large`
  if (code.startsWith('HPE_')) return say`was answered with something that is not HTTP (${code})`
  // Whether a line was reset or closed is chance: it depends on who noticed first.
  const how = LOST.includes(code) ? '' : ` (${code})`
  return stage === 'sent'
    ? say`lost its connection to ${origin} before an answer came${how}`
    : say`lost its connection to ${origin} in the middle of the answer${how}`
}

const TRUST = say`; NODE_EXTRA_CA_CERTS names a file of certificates to trust`
