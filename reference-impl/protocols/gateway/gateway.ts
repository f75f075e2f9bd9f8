/**
 * The gateway in front of all products: from a received request to its answer. It finds the operation,
 * checks the signature, reads the parameters, performs, and waits until the change is kept.
 */

import { ServiceError } from '../../errors'
import type { Cloud } from '../../index'
import { newUuid, type RandomBytes } from '../../random'
import type { ReceivedRequest } from '../http/received-request'
import { type Answer, errorContent, formatOf, formatted } from './answer'
import type { Authenticator } from './authenticate'
import type { Caller } from './caller'
import type { Call } from './operation'
import { NotValid } from './parameters'
import type { Product } from './product'
import { readBody, readInput } from './read-input'
import { type Route, Routes } from './routes'

export interface GatewayNeeds {
  readonly cloud: Cloud
  readonly products: readonly Product[]
  readonly authenticator: Authenticator
  readonly random: RandomBytes
  /** The time of the cloud, in milliseconds. */
  readonly now: () => number
  readonly regionOf: (request: ReceivedRequest) => string
  /** Resolves when the changes of a call will outlive the process. */
  readonly saved: () => Promise<void>
  /** Called before an operation is performed: throws where a failure was asked for. */
  readonly disturb: (product: string, operation: string) => Promise<void>
  readonly record: (call: RecordedCall) => void
  /** Called with errors that no service meant: mistakes of the emulator itself. */
  readonly onMistake: (error: unknown, operation: string) => void
}

/** What is known of a call afterwards: nothing of its parameters, which may be secret. */
export interface RecordedCall {
  readonly requestId: string
  readonly product?: string
  readonly operation?: string
  readonly region: string
  readonly caller?: Caller
  readonly clientIp: string
  readonly userAgent: string
  readonly status: number
  /** Absent: completed. */
  readonly errorCode?: string
}

export class Gateway {
  readonly #needs: GatewayNeeds
  readonly #routes: Routes

  constructor(needs: GatewayNeeds) {
    this.#needs = needs
    this.#routes = new Routes(needs.products)
  }

  async answer(request: ReceivedRequest): Promise<Answer> {
    const { record, regionOf, random } = this.#needs
    const product = this.#routes.productOf(request)
    const uuid = newUuid(random)
    const requestId = product?.newRequestId(uuid) ?? uuid.toUpperCase()
    const region = regionOf(request)
    const known: { route?: Route; caller?: Caller } = {}
    const report = (status: number, errorCode?: string) =>
      record({
        requestId,
        region,
        clientIp: request.clientIp,
        userAgent: (request.headers['user-agent'] ?? '').slice(0, 256),
        status,
        ...(known.route && {
          product: known.route.product.name,
          operation: known.route.operation.name,
        }),
        ...(known.caller && { caller: known.caller }),
        ...(errorCode !== undefined && { errorCode }),
      })
    try {
      const content = await this.#performed(request, { requestId, region }, known)
      report(200)
      const name = `${known.route?.operation.name}Response`
      return formatted(200, formatOf(request), name, content, requestId)
    } catch (thrown) {
      const error = this.#refusal(thrown, known.route)
      report(error.httpStatus, error.code)
      return refused(request, error, requestId, product)
    }
  }

  async #performed(
    request: ReceivedRequest,
    { requestId, region }: Pick<Call, 'requestId' | 'region'>,
    known: { route?: Route; caller?: Caller },
  ): Promise<Readonly<Record<string, unknown>>> {
    const { authenticator, cloud, disturb, now, saved } = this.#needs
    const route = this.#routes.find(request)
    known.route = route
    const caller = authenticator.callerOf(request)
    known.caller = caller
    const { operation, product } = route
    await disturb(product.name, operation.name)
    const input = readInput(route, request)
    const body = operation.style === 'ROA' ? readBody(route, request) : undefined
    try {
      const result = await operation.perform({ cloud, caller, region, requestId, now, body }, input)
      return { [product.requestIdMember]: requestId, ...result }
    } finally {
      // A refused call may have left changes too, such as a key whose deletion was due.
      await saved().catch(notKept)
    }
  }

  #refusal(thrown: unknown, route: Route | undefined): ServiceError {
    if (thrown instanceof ServiceError) return route?.product.refusal?.(thrown) ?? thrown
    if (thrown instanceof NotValid && route) {
      return route.product.invalid(thrown.parameter, thrown.message)
    }
    this.#needs.onMistake(thrown, route?.operation.name ?? 'routing')
    return new ServiceError(
      'InternalError',
      500,
      'The request processing has failed due to some unknown error.',
    )
  }
}

function refused(
  request: ReceivedRequest,
  error: ServiceError,
  requestId: string,
  product: Product | undefined,
): Answer {
  const host = request.headers.host ?? ''
  const content = {
    ...errorContent(error, requestId, host, product?.name ?? 'Gateway'),
    ...product?.errorMembers(error, requestId),
  }
  const element = product?.errorElement ?? 'Error'
  return formatted(error.httpStatus, formatOf(request), element, content, requestId)
}

/** The disk is full, or fails: nothing may be acknowledged that the next process does not have. */
function notKept(): never {
  const message = 'The request has failed due to a temporary failure of the server.'
  throw new ServiceError('ServiceUnavailable', 503, message)
}
