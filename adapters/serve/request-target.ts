/** The host and the path that a request names. What two readers could understand in two ways is refused. */
import type { IncomingMessage } from 'node:http'
import { NoAnswer } from './no-answer'

/**
 * A name that leads here from elsewhere is a page's attempt to get around its browser (DNS
 * rebinding); a user of this machine uses such a name anyway.
 */
export function checkHost({ headers: { host }, rawHeaders }: IncomingMessage): void {
  if (numberOfHosts(rawHeaders) > 1) {
    // RFC 9112, section 3.2.
    throw new NoAnswer(400, 'the request has more than one Host header')
  }
  if (host !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)) return
  throw new NoAnswer(421, 'this server answers to localhost and 127.0.0.1 alone')
}

/** Without the query. A target may be a whole address (absolute-form), which must be that of the Host header. */
export function pathOf({ url = '', headers: { host = '' } }: IncomingMessage): string {
  const [target = ''] = url.split('?', 1)
  const [address, named] = /^http:\/\/([^/]*)/i.exec(target) ?? []
  if (address === undefined) return target
  if (withoutDefaultPort(named) !== withoutDefaultPort(host)) {
    throw new NoAnswer(400, 'the request names one host in its first line, and another in Host')
  }
  return target.slice(address.length) || '/'
}

/** Names and values take turns; Node keeps only the first Host among the parsed headers. */
function numberOfHosts(rawHeaders: readonly string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && /^host$/i.test(text)).length
}

function withoutDefaultPort(host = ''): string {
  return host.toLowerCase().replace(/:80$/, '')
}
