/** Reads the address of a target: where it is, and below which path its wire begins. */
import { withoutCredentials } from '../../record/redaction'
import { TargetNotLoaded } from '../target-not-loaded'

export interface Address {
  readonly secure: boolean
  readonly host: string
  readonly port: number
  /** Without the slash at its end: '' or '/base'. */
  readonly path: string
  /** For sentences. */
  readonly origin: string
}

export function addressOf(given: string): Address {
  const url = URL.parse(given)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw wrong(`"${withoutCredentials(given)}" is no address; one is written http://HOST:PORT`)
  }
  if (url.username !== '' || url.password !== '') {
    throw wrong(
      `the address of ${url.host} has a user and password in it, which reports would show; send them with --setting header.authorization=@FILE or env:NAME`,
    )
  }
  if (url.search !== '' || url.hash !== '') {
    throw wrong(
      `the address ${url.origin}${url.pathname} has something behind it (? or #); operations are put behind its path`,
    )
  }
  const secure = url.protocol === 'https:'
  return {
    secure,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: url.pathname.replace(/\/+$/, ''),
    origin: url.origin,
  }
}

function wrong(message: string): TargetNotLoaded {
  return new TargetNotLoaded('setting', message)
}
