/**
 * Refuses browsers. A page of any site can make a browser send requests to 127.0.0.1, also under a name
 * of its own; programs on this machine send neither such a name nor these headers.
 */

import { AdminRefusal } from './admin-refusal'

const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
/**
 * Only browsers send these (https://www.w3.org/TR/fetch-metadata/, https://fetch.spec.whatwg.org/#origin-header).
 * Node's `fetch` sends `sec-fetch-mode`.
 */
const OF_BROWSERS = ['origin', 'sec-fetch-site']

/** @throws AdminRefusal 403 */
export function refuseBrowsers(request: {
  readonly headers: Readonly<Record<string, string>>
  readonly clientIp: string
}): void {
  const { headers, clientIp } = request
  if (!LOOPBACK_ADDRESSES.includes(clientIp)) {
    throw new AdminRefusal(403, 'only programs on this machine may use these paths')
  }
  if (!LOOPBACK_HOST.test(headers.host ?? '')) {
    throw new AdminRefusal(403, 'the header Host must be 127.0.0.1 or localhost, with the port')
  }
  const name = OF_BROWSERS.find((each) => headers[each] !== undefined)
  if (name !== undefined) {
    throw new AdminRefusal(
      403,
      `browsers may not use these paths: the request has a header ${name}`,
    )
  }
}
