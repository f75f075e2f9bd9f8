/**
 * Between a received request of ODPS, REST or tunnel, and its answer: checks the signature, lets planned
 * failures happen, performs, and waits until the change is kept. The tunnel answers through it too.
 */

import { ServiceError } from '../../errors'
import type { Cloud } from '../../index'
import { newUuid, type RandomBytes } from '../../random'
import type { Caller, RecordedCall } from '../gateway'
import type { HttpAnswer } from '../http/loopback-server'
import type { ReceivedRequest } from '../http/received-request'
import type { StreamedAnswer } from '../http/streamed-answer'
import type { RequestHead } from '../signatures'
import { type ErrorAnswer, errorAnswer } from './answer'
import type { OdpsAuthentication } from './authentication'
import { odpsRefusal } from './refusals'

export interface OdpsNeeds {
  readonly cloud: Cloud
  readonly authentication: OdpsAuthentication
  readonly random: RandomBytes
  /** The time of the cloud, in milliseconds. */
  readonly now: () => number
  readonly regionOf: (request: Pick<ReceivedRequest, 'headers'>) => string
  /** Resolves when the changes of a call will outlive the process. */
  readonly saved: () => Promise<void>
  /** Called before an operation is performed: throws where a failure was asked for. */
  readonly disturb: (product: string, operation: string) => Promise<void>
  readonly record: (call: RecordedCall) => void
  /** Called with errors that no service meant: mistakes of the emulator itself. */
  readonly onMistake: (error: unknown, operation: string) => void
}

export type OdpsRequest = RequestHead & Pick<ReceivedRequest, 'clientIp'>

/** Who calls, and what an operation needs besides its request. */
export interface OdpsCall {
  readonly cloud: Cloud
  readonly caller: Caller
  readonly region: string
  readonly requestId: string
  readonly now: () => number
}

/** A body may be a stream, for the tunnel. */
export type OdpsAnswer = HttpAnswer | StreamedAnswer

export type PerformOdps<Made extends OdpsAnswer = HttpAnswer> = (
  call: OdpsCall,
) => Made | Promise<Made>

export class OdpsGateway {
  readonly #needs: OdpsNeeds

  constructor(needs: OdpsNeeds) {
    this.#needs = needs
  }

  /**
   * @param find the operation: may throw a ServiceError where the request asks for none
   * @param refused the error body of the product
   */
  async answer<Made extends OdpsAnswer>(
    request: OdpsRequest,
    product: string,
    find: () => { readonly name: string; readonly perform: PerformOdps<Made> },
    refused: ErrorAnswer = errorAnswer,
  ): Promise<Made | HttpAnswer> {
    const { cloud, authentication, disturb, now, random, record, regionOf, saved } = this.#needs
    const requestId = newUuid(random).replaceAll('-', '').slice(0, 24).toUpperCase()
    const region = regionOf(request)
    const known: { operation?: string; caller?: Caller } = {}
    const report = (status: number, errorCode?: string) =>
      record({
        requestId,
        region,
        product,
        clientIp: request.clientIp,
        userAgent: (request.headers['user-agent'] ?? '').slice(0, 256),
        status,
        ...(known.operation !== undefined && { operation: known.operation }),
        ...(known.caller && { caller: known.caller }),
        ...(errorCode !== undefined && { errorCode }),
      })
    try {
      const caller = authentication.callerOf(request)
      known.caller = caller
      const { name, perform } = find()
      known.operation = name
      await disturb(product, name)
      const answer = await this.#kept(perform, { cloud, caller, region, requestId, now }, saved)
      report(answer.status)
      return withRequestId(answer, requestId)
    } catch (thrown) {
      const error = this.#refusal(thrown, known.operation)
      report(error.httpStatus, error.code)
      const answer = refused(error, requestId, request.headers.host ?? '')
      return withRequestId(answer, requestId)
    }
  }

  /** A refused call may have left changes too, such as a key whose deletion was due. */
  async #kept<Made extends OdpsAnswer>(
    perform: PerformOdps<Made>,
    call: OdpsCall,
    saved: () => Promise<void>,
  ): Promise<Made> {
    try {
      return await perform(call)
    } finally {
      await saved()
    }
  }

  #refusal(thrown: unknown, operation = 'routing'): ServiceError {
    if (thrown instanceof ServiceError) return odpsRefusal(thrown)
    if (isConnectionLost(thrown)) {
      return new ServiceError('RequestAborted', 400, 'The request ended before it was complete.')
    }
    this.#needs.onMistake(thrown, operation)
    return new ServiceError('InternalServerError', 500, 'An unknown error occurred.')
  }
}

/** The client went away while its body was read: its answer will not arrive. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ECONNRESET'
}

function withRequestId<Made extends OdpsAnswer>(answer: Made, requestId: string): Made {
  return { ...answer, headers: { ...answer.headers, 'x-odps-request-id': requestId } }
}
