/** ODPS REST: which requests are its own, and their answers. */

import type { HttpAnswer } from '../http/loopback-server'
import type { ReceivedRequest } from '../http/received-request'
import { isDigestOf } from './body-digest'
import { instanceRoutes } from './instance-routes'
import type { Instances } from './instances'
import type { OdpsGateway } from './odps-gateway'
import { projectRoutes } from './project-routes'
import { invalidParameter } from './refusals'
import { findRoute, type OdpsRoute } from './route'
import { securityRoutes } from './security-routes'
import { tableRoutes } from './table-routes'

/** Where two patterns fit, the first counts. */
export const ODPS_ROUTES: readonly OdpsRoute[] = [
  ...securityRoutes,
  ...projectRoutes,
  ...instanceRoutes,
  ...tableRoutes,
]

/** As the admin door and recent calls name it. */
export const ODPS_PRODUCT = { name: 'Odps', version: 'REST', operations: ODPS_ROUTES }

/** By the path, or by the signature: no other product has either. */
export function isForOdps({ path, headers }: Pick<ReceivedRequest, 'path' | 'headers'>): boolean {
  if (headers.authorization?.startsWith('ODPS ')) return true
  return /^(\/api)?\/(projects|tenants|logview)(\/|$)/.test(path)
}

export class OdpsRest {
  readonly #gateway: OdpsGateway
  readonly #instances: Instances

  constructor(gateway: OdpsGateway, instances: Instances) {
    this.#gateway = gateway
    this.#instances = instances
  }

  answer(request: ReceivedRequest): Promise<HttpAnswer> {
    return this.#gateway.answer(request, ODPS_PRODUCT.name, () => {
      if (!isDigestOf(request.headers['content-md5'], request.body)) {
        throw invalidParameter('Content-MD5', 'it is not the digest of the body')
      }
      const { route, input } = findRoute(ODPS_ROUTES, request)
      const { name, perform } = route
      return { name, perform: (call) => perform(call, { ...input, instances: this.#instances }) }
    })
  }
}
