/**
 * The region of the endpoint that a request was sent to. All products share one address here, so a
 * name such as `kms.cn-beijing.localhost` chooses another region than the default.
 */

import { isRegion } from '../index'
import type { ReceivedRequest } from './http/received-request'

export function endpointRegion(
  { headers }: Pick<ReceivedRequest, 'headers'>,
  defaultRegion: string,
): string {
  const [host = ''] = (headers.host ?? '').toLowerCase().split(':')
  return host.split('.').find(isRegion) ?? defaultRegion
}
