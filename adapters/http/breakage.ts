/** Why a connection came to nothing, in a phrase to put behind the operation's name. */
import type { Address } from './address'
import { excerpt, type Redact } from './excerpt'
import { codeOf } from './repeats'

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
  sent: boolean,
  { origin, secure }: Address,
  redact: Redact,
): string {
  const code = codeOf(error)
  const unreachable = UNREACHABLE[code]
  if (!sent && unreachable !== undefined) {
    return `could not be asked: ${origin} ${unreachable} (${code})`
  }
  if (code === 'HPE_HEADER_OVERFLOW') return 'was answered with headers that are too large'
  if (code.startsWith('HPE_')) return `was not answered in HTTP (${code})`
  const why = excerpt(error.message, redact)
  if (secure && /CERT|TLS|SSL|SIGNED|EPROTO|ISSUER/.test(code)) {
    return `could not be asked: no trusted connection to ${origin} (${code}: ${why})`
  }
  return `was not answered to its end: the connection to ${origin} broke (${code || why})`
}
