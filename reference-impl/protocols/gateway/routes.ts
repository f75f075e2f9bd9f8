/** Finds the operation that a request asks for: by action and version, or by method and path. */

import { ServiceError } from '../../errors'
import type { ReceivedRequest } from '../http/received-request'
import type { Operation, RoaOperation } from './operation'
import type { Product } from './product'

export interface Route {
  readonly product: Product
  readonly operation: Operation
  /** The variables of the path, decoded. */
  readonly pathValues: ReadonlyMap<string, string>
}

interface PathRoute {
  readonly product: Product
  readonly operation: RoaOperation
  readonly segments: readonly string[]
}

const NO_VALUES: ReadonlyMap<string, string> = new Map()

export class Routes {
  readonly #products: ReadonlyMap<string, Product>
  readonly #byAction = new Map<string, Route>()
  readonly #byPath: PathRoute[] = []

  constructor(products: readonly Product[]) {
    this.#products = new Map(products.map((product) => [product.version, product]))
    for (const product of products) {
      for (const operation of product.operations) {
        if (operation.style === 'RPC') {
          const route = { product, operation, pathValues: NO_VALUES }
          this.#byAction.set(`${product.version} ${operation.name}`, route)
        } else {
          this.#byPath.push({ product, operation, segments: operation.path.split('/') })
        }
      }
    }
  }

  /** The product whose version the request names. */
  productOf(request: ReceivedRequest): Product | undefined {
    return this.#products.get(versionOf(request) ?? '')
  }

  /** @throws ServiceError when there is no such operation */
  find(request: ReceivedRequest): Route {
    const version = versionOf(request)
    if (version === undefined)
      throw new ServiceError('MissingVersion', 400, 'Version is mandatory for this action.')
    if (!this.#products.has(version)) throw versionNotFound()
    const isRpc = request.path === '/' || request.path === ''
    const found = isRpc ? this.#rpc(request, version) : this.#roa(request, version)
    if (!found) throw actionNotFound()
    return found
  }

  #rpc(request: ReceivedRequest, version: string): Route | undefined {
    if (request.method !== 'GET' && request.method !== 'POST') throw methodNotSupported()
    const action = actionOf(request)
    if (action === undefined)
      throw new ServiceError('MissingAction', 400, 'Action is mandatory for this action.')
    return this.#byAction.get(`${version} ${action}`)
  }

  #roa({ method, path }: ReceivedRequest, version: string): Route | undefined {
    const sent = path.split('/')
    for (const { product, operation, segments } of this.#byPath) {
      if (product.version !== version || operation.method !== method) continue
      const pathValues = matched(segments, sent)
      if (pathValues) return { product, operation, pathValues }
    }
    return undefined
  }
}

/** The header wins, then the query, then the form. */
export function actionOf(request: ReceivedRequest): string | undefined {
  return request.headers['x-acs-action'] ?? parameter(request, 'Action')
}

function versionOf(request: ReceivedRequest): string | undefined {
  return request.headers['x-acs-version'] ?? parameter(request, 'Version')
}

function parameter({ query, form }: ReceivedRequest, name: string): string | undefined {
  return [...query, ...form].find(([each]) => each === name)?.[1]
}

function matched(
  segments: readonly string[],
  sent: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (segments.length !== sent.length) return undefined
  const values = new Map<string, string>()
  for (const [index, segment] of segments.entries()) {
    const given = sent[index] ?? ''
    const variable = /^\{(.+)\}$/.exec(segment)?.[1]
    if (variable === undefined) {
      if (segment !== given) return undefined
    } else {
      const value = decoded(given)
      if (!value) return undefined
      values.set(variable, value)
    }
  }
  return values
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** The gateway's code and message for everything that it does not offer. */
function actionNotFound(): ServiceError {
  const message = 'Specified api is not found, please check your url and method.'
  return new ServiceError('InvalidAction.NotFound', 404, message)
}

function versionNotFound(): ServiceError {
  return new ServiceError('InvalidVersion', 400, 'Specified parameter Version is not valid.')
}

function methodNotSupported(): ServiceError {
  return new ServiceError('UnsupportedHTTPMethod', 403, 'This http method is not supported.')
}
